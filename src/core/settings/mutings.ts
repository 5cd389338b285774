import type { EntityId } from '../model.ts';
import type { Muting } from './settings.ts';
import { coversSite } from './site-rules.ts';
import { wordKey } from './word-key.ts';

/** Whether the reader wants no mark where `words` of a page mean a topic. */
export type IsMuted = (topic: EntityId, words: string) => boolean;

/**
 * What is muted on a site.
 * @param site - null where it is not known: then only what holds everywhere counts
 */
export function mutedOn(muted: readonly Muting[], site: string | null): IsMuted {
  const inAnyWords = new Set<EntityId>();
  const inTheseWords = new Set<string>();
  for (const muting of muted) {
    if (muting.site !== null && (site === null || !coversSite(muting.site, site))) continue;
    if (muting.word === null) inAnyWords.add(muting.topic);
    else inTheseWords.add(keyOf(muting.topic, muting.word));
  }
  return (topic, words) => inAnyWords.has(topic) || inTheseWords.has(keyOf(topic, words));
}

/** Adds a muting, unless there is one for the same. */
export function withMuting(muted: readonly Muting[], added: Muting): readonly Muting[] {
  return muted.some((one) => isSameMuting(one, added)) ? muted : [...muted, added];
}

/** What a muting is about, whenever it was chosen. */
export type Muted = Omit<Muting, 'since'>;

export function withoutMuting(muted: readonly Muting[], removed: Muted): readonly Muting[] {
  return muted.filter((one) => !isSameMuting(one, removed));
}

/** Whether two mutings are about the same words of the same topic on the same site. */
export function isSameMuting(a: Muted, b: Muted): boolean {
  return mutingKey(a) === mutingKey(b);
}

/** What a muting is about, as a text: the same for the same words, topic and site. */
export function mutingKey({ topic, word, site }: Muted): string {
  return JSON.stringify([topic, keyOfWord(word), site]);
}

function keyOf(topic: EntityId, words: string): string {
  return `${topic}\n${wordKey(words)}`;
}

function keyOfWord(word: string | null): string | null {
  return word === null ? null : wordKey(word);
}
