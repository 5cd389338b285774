import type { EntityId } from '../model.ts';
import { wordKey } from './word-key.ts';
import type { Sense } from './settings.ts';

/** Adds what a word means, in the place of what it meant before. */
export function withSense(senses: readonly Sense[], added: Sense): readonly Sense[] {
  return [...withoutSense(senses, added.word), added];
}

/** The same without what a word means. */
export function withoutSense(senses: readonly Sense[], word: string): readonly Sense[] {
  const key = wordKey(word);
  return senses.filter((one) => wordKey(one.word) !== key);
}

/** What words mean, by `wordKey`; null for just a word. */
export function meanings(senses: readonly Sense[]): ReadonlyMap<string, EntityId | null> {
  return new Map(senses.map(({ word, topic }) => [wordKey(word), topic]));
}

/** A sense as a text: the same for the same word with the same meaning. */
export function senseKey({ word, topic }: Pick<Sense, 'word' | 'topic'>): string {
  return JSON.stringify([wordKey(word), topic]);
}
