import type { Alias, Entity } from '../../../src/core/model.ts';
import { defaultCasePolicy } from '../../../src/core/seed/case-policy.ts';
import { ARABIC, CYRILLIC, HAN, KATAKANA, LATIN } from './name-parts.ts';
import { randomFrom, type Random } from './random.ts';

/** The names of one entity, the full one first. */
interface Names {
  readonly language: string;
  readonly kind: Entity['kind'];
  readonly forms: readonly string[];
}

/** Of twenty entities this many are of each sort, as in the shipped catalogue, more or less. */
const SORTS: readonly (readonly [share: number, (random: Random) => Names])[] = [
  [6, latinPerson],
  [5, latinBody],
  [2, latinPlace],
  [3, hanNames],
  [2, cyrillicPerson],
  [1, arabicPerson],
  [1, katakanaPerson],
];
const TWENTIETHS = SORTS.flatMap(([share, sort]) => Array<typeof sort>(share).fill(sort));

/**
 * Invented entities that have exactly `count` different names together, the same at every run: people,
 * bodies and places in Latin, Han, Cyrillic, Arabic and katakana letters, most names of several words.
 */
export function generatedEntities(count: number): Entity[] {
  const random = randomFrom(count);
  const taken = new Set<string>();
  const entities: Entity[] = [];
  for (let i = 0; taken.size < count; i += 1) {
    const { language, kind, forms } = (TWENTIETHS[i % TWENTIETHS.length] ?? latinPerson)(random);
    const fresh = forms.filter((form) => !taken.has(form)).slice(0, count - taken.size);
    for (const form of fresh) taken.add(form);
    const [name] = fresh;
    if (name !== undefined) entities.push(entityOf(entities.length, name, kind, fresh, language));
  }
  return entities;
}

function entityOf(
  number: number,
  name: string,
  kind: Entity['kind'],
  forms: readonly string[],
  language: string,
): Entity {
  const aliases: Alias[] = forms.map((form) => {
    return { form, language, case: defaultCasePolicy(form), trust: 'always', use: 'name' };
  });
  const id = `entity-${number}`;
  const words = { cues: [], against: [], unless: [] };
  return { id, name, kind, description: name, reach: 'telling', aliases, ...words };
}

function latinPerson(random: Random): Names {
  const family = `${random.of(LATIN.stem)}${random.of(LATIN.ending)}`;
  const middle = random.below(3) === 0 ? `${String.fromCharCode(65 + random.below(26))}. ` : '';
  const full = `${random.of(LATIN.given)} ${middle}${family}`;
  return { language: 'en', kind: 'person', forms: [full, family] };
}

function latinBody(random: Random): Names {
  const town = townOf(random);
  const [body, field, other] = [
    random.of(LATIN.body),
    random.of(LATIN.field),
    random.of(LATIN.field),
  ];
  const full = random.of([
    `${town} ${body} of ${field}`,
    `${body} of ${field} and ${other}`,
    `${town} ${field} ${body}`,
    `${body} for ${field} in ${town}`,
  ]);
  const short = full.replace(/[^A-Z]/g, '');
  return { language: 'en', kind: 'organisation', forms: short.length > 2 ? [full, short] : [full] };
}

function latinPlace(random: Random): Names {
  const full =
    random.below(2) === 0 ? `${random.of(LATIN.before)} ${townOf(random)}` : townOf(random);
  return { language: 'en', kind: 'place', forms: [full] };
}

function townOf(random: Random): string {
  return `${random.of(LATIN.stem)}${random.of(LATIN.town)}`;
}

function hanNames(random: Random): Names {
  const letters = (many: number): string =>
    Array.from({ length: many }, () => random.of(HAN.letter)).join('');
  if (random.below(2) === 0) {
    const full = `${random.of(HAN.family)}${letters(2)}`;
    return { language: 'zh', kind: 'person', forms: [full] };
  }
  const town = letters(2);
  const forms = [`${town}${letters(2)}${random.of(HAN.body)}`, `${town}${random.of(HAN.body)}`];
  return { language: 'zh', kind: 'organisation', forms };
}

function cyrillicPerson(random: Random): Names {
  const family = `${random.of(CYRILLIC.stem)}${random.of(CYRILLIC.stem).toLowerCase()}${random.of(CYRILLIC.ending)}`;
  return {
    language: 'ru',
    kind: 'person',
    forms: [`${random.of(CYRILLIC.given)} ${family}`, family],
  };
}

function arabicPerson(random: Random): Names {
  const father = random.of(ARABIC.given);
  const full = `${random.of(ARABIC.given)} ${father} ${random.of(ARABIC.family)} ${random.of(ARABIC.more)}`;
  return { language: 'ar', kind: 'person', forms: [full] };
}

function katakanaPerson(random: Random): Names {
  const word = (many: number): string =>
    Array.from({ length: many }, () => random.of(KATAKANA.sound)).join('');
  return { language: 'ja', kind: 'person', forms: [`${word(3)}・${word(4)}`] };
}
