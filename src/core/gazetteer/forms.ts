import type { Alias, Entity } from '../model.ts';
import { defaultCasePolicy } from '../seed/case-policy.ts';
import type { Sense } from './gazetteer.ts';
import { spell } from './spelling.ts';
import { variantsOf } from './variants.ts';

/** A sense as it is packed. */
export interface PackedSense extends Sense {
  /** The form's own capitals: bit n for the n-th symbol. */
  readonly capitals: number;
  /** True where a text may add an s. */
  readonly plural: boolean;
}

/** All that one spelling may stand for. */
export interface Form {
  readonly key: string;
  readonly senses: readonly PackedSense[];
}

/** The entity of phrases that are something else: they are found so that no name is found in them. */
export const NOBODY = -1;

/** Latin letters: the scripts in which an s makes a plural or a genitive. */
const TAKES_S = /[a-rt-z]$/;
/** Shorter forms are mostly acronyms, and "USs" is no word. */
const SHORTEST_WITH_S = 4;

/** Every form of the entities, sorted by key: aliases, their variants, and phrases to keep clear of. */
export function formsOf(entities: readonly Entity[]): Form[] {
  const forms = new Map<string, PackedSense[]>();
  const add = (form: string, sense: Omit<PackedSense, 'capitals'>): void => {
    const { key, capitals } = spell(form);
    if (key === '') return;
    const senses = forms.get(key) ?? [];
    if (!senses.some((each) => isSame(each, { ...sense, capitals }))) {
      senses.push({ ...sense, capitals });
    }
    forms.set(key, senses);
  };
  for (const [index, entity] of entities.entries()) {
    for (const alias of entity.aliases) {
      for (const form of variantsOf(alias)) add(form, senseOf(alias, index));
    }
    for (const phrase of entity.unless) add(phrase, nothing(phrase));
  }
  return [...forms]
    .map(([key, senses]) => ({ key, senses }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function senseOf(alias: Alias, entity: number): Omit<PackedSense, 'capitals'> {
  const { key } = spell(alias.form);
  const plural =
    key.length >= SHORTEST_WITH_S &&
    TAKES_S.test(key) &&
    alias.use !== 'demonym' &&
    alias.use !== 'description';
  const { language, trust, use } = alias;
  return { entity, language, case: alias.case, trust, use, plural };
}

function nothing(phrase: string): Omit<PackedSense, 'capitals'> {
  const policy = defaultCasePolicy(phrase);
  return {
    entity: NOBODY,
    language: 'und',
    case: policy,
    trust: 'always',
    use: 'name',
    plural: true,
  };
}

function isSame(a: PackedSense, b: PackedSense): boolean {
  return a.entity === b.entity && a.language === b.language && a.capitals === b.capitals;
}
