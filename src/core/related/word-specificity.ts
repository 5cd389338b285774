import type { Archive } from '../archive/archive.ts';
import { inverseFrequency } from './inverse-frequency.ts';

/** As many passages tell well enough which words are common. */
const SAMPLE = 64;

const known = new WeakMap<Archive, (word: number) => number>();

/**
 * How telling it is that a passage has a word, by its number: 1 for one that no other passage has, less
 * for others; estimated from passages spread evenly over the archive.
 */
export function wordSpecificity(archive: Archive): (word: number) => number {
  const before = known.get(archive);
  if (before !== undefined) return before;
  const size = Math.min(SAMPLE, archive.passageCount);
  const holders = countHolders(archive, size);
  const specificity = (word: number): number => inverseFrequency(holders[word] ?? 0, size);
  known.set(archive, specificity);
  return specificity;
}

function countHolders({ passageCount, words }: Archive, size: number): Uint8Array {
  const holders = new Uint8Array(words.count);
  for (let i = 0; i < size; i += 1) {
    for (const word of words.of(Math.floor((i * passageCount) / size))) {
      holders[word] = (holders[word] ?? 0) + 1;
    }
  }
  return holders;
}
