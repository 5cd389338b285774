import type { Mention } from '../model.ts';
import type { IsMuted } from './mutings.ts';

/**
 * A mention as the reader will have it.
 * @param words - how the page writes it
 * @returns the mention without the senses that are muted; null where none is left, or where the one
 *   that is meant for sure is muted
 */
export function heedMutings(mention: Mention, words: string, isMuted: IsMuted): Mention | null {
  const { entity, others, ask } = mention;
  const left = [entity, ...others].filter((one) => !isMuted(one, words));
  if (left.length === others.length + 1) return mention;
  const [first, ...more] = left;
  if (first === undefined || (!ask && first !== entity)) return null;
  return { ...mention, entity: first, others: more };
}
