import type { Entity } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';

/** One name of a topic as searches compare it. */
export interface TopicName {
  /** Index of its entity. */
  readonly entity: number;
  /** As `plainWords` gives it, with a space before and after. */
  readonly plain: string;
  /** True where it is written in a script without spaces. */
  readonly unspaced: boolean;
  /** What it is worth beside other names: a full name more than what may stand for other things too. */
  readonly worth: number;
}

const SURE = 1;
/** Short forms, demonyms, descriptions: they may mean something else. */
const UNSURE = 0.9;

/** Names come with the archive and change only with it. */
const known = new WeakMap<readonly Entity[], readonly TopicName[]>();
const knownTerms = new WeakMap<readonly Entity[], ReadonlySet<string>>();

/** All names of all entities, each once an entity; entities by their place in the list. */
export function topicNames(entities: readonly Entity[]): readonly TopicName[] {
  const before = known.get(entities);
  if (before !== undefined) return before;
  const names = entities.flatMap(namesOf);
  known.set(entities, names);
  return names;
}

/** The terms of all names of all entities: right words, whether a text holds them or not. */
export function nameTerms(entities: readonly Entity[]): ReadonlySet<string> {
  const before = knownTerms.get(entities);
  if (before !== undefined) return before;
  const terms = new Set(topicNames(entities).flatMap(({ plain }) => plain.trim().split(' ')));
  knownTerms.set(entities, terms);
  return terms;
}

/** The words of a text in their plain spelling, one space between; scripts without spaces stay together. */
export function plainWords(text: string): string {
  let plain = '';
  let end = -1;
  for (const token of tokenize(text)) {
    // Pairs overlap, so each is written less what the pair before it has written.
    if (token.unspaced && token.start < end) {
      plain = plain.slice(0, -lastLength(plain)) + token.term;
    } else {
      plain += plain === '' ? token.term : ` ${token.term}`;
    }
    end = token.end;
  }
  return plain;
}

function namesOf({ name, aliases }: Entity, entity: number): TopicName[] {
  const worths = new Map([[plainWords(name), SURE]]);
  for (const { form, trust, use } of aliases) {
    const plain = plainWords(form);
    const worth = trust === 'always' && use !== 'demonym' ? SURE : UNSURE;
    worths.set(plain, Math.max(worth, worths.get(plain) ?? 0));
  }
  worths.delete('');
  return [...worths].map(([plain, worth]) => {
    const unspaced = tokenize(plain).every((token) => token.unspaced);
    return { entity, plain: ` ${plain} `, unspaced, worth };
  });
}

function lastLength(text: string): number {
  return (text.codePointAt(text.length - 2) ?? 0) > 0xffff ? 2 : 1;
}
