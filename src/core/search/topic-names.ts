import type { Entity } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { scriptOf, scriptsOf } from './script-of.ts';

/** One name of a topic as searches compare it. */
export interface TopicName {
  /** Index of its entity. */
  readonly entity: number;
  /** As `plainWords` gives it, with a space before and after. */
  readonly plain: string;
  /** True where it is written in a script without spaces. */
  readonly unspaced: boolean;
  /** What it is worth beside other names, at most 1: the name that people see most. */
  readonly worth: number;
}

const SHOWN = 1;
const OTHER = 0.9;
/** Short forms, demonyms, descriptions: they may mean something else. */
const UNSURE = 0.7;

/** Names come with the archive and change only with it. Those of a script are read once it is asked for. */
const known = new WeakMap<readonly Entity[], Map<number, readonly TopicName[]>>();

/**
 * The names of entities in the scripts of a text, each once an entity; entities by their place in
 * the list.
 */
export function topicNames(entities: readonly Entity[], text: string): readonly TopicName[] {
  const byScript = known.get(entities) ?? new Map<number, readonly TopicName[]>();
  known.set(entities, byScript);
  return [...scriptsOf(text)].flatMap((script) => {
    const names = byScript.get(script) ?? entities.flatMap((each, i) => namesOf(each, i, script));
    byScript.set(script, names);
    return names;
  });
}

/** True where a term stands in the name of an entity: it is no slip, whether a text holds it or not. */
export function isNameTerm(entities: readonly Entity[], term: string): boolean {
  return topicNames(entities, term).some(({ plain }) => plain.includes(` ${term} `));
}

/** The words of a text in their plain spelling, one space between; scripts without spaces stay together. */
export function plainWords(text: string): string {
  let plain = '';
  let end = -1;
  for (const token of tokenize(text)) {
    // Pairs overlap, so each is written less what the pair before it has written.
    if (token.unspaced && token.start < end)
      plain = plain.slice(0, -lastLength(plain)) + token.term;
    else plain += plain === '' ? token.term : ` ${token.term}`;
    end = token.end;
  }
  return plain;
}

function namesOf({ name, aliases }: Entity, entity: number, script: number): TopicName[] {
  const worths = new Map<string, number>();
  const add = (form: string, worth: number): void => {
    if (scriptOf(form) !== script) return;
    const plain = plainWords(form);
    if (plain !== '') worths.set(plain, Math.max(worth, worths.get(plain) ?? 0));
  };
  add(name, SHOWN);
  for (const { form, trust, use } of aliases) {
    add(form, trust === 'always' && use !== 'demonym' && use !== 'description' ? OTHER : UNSURE);
  }
  return [...worths].map(([plain, worth]) => {
    const unspaced = tokenize(plain).every((token) => token.unspaced);
    return { entity, plain: ` ${plain} `, unspaced, worth };
  });
}

function lastLength(text: string): number {
  return (text.codePointAt(text.length - 2) ?? 0) > 0xffff ? 2 : 1;
}
