import type { Archive } from '../archive/archive.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import type { wordsOfPassage } from './words.ts';

/** As many passages tell well enough which words are common; to read all would take seconds. */
const SAMPLE = 64;

const known = new WeakMap<Archive, (word: string) => number>();

/**
 * How telling it is that a passage has a word: 1 for one that no other passage has, less for others;
 * estimated from passages spread evenly over the archive.
 * @param wordsOf - gives the words of a passage
 */
export function wordSpecificity(
  archive: Archive,
  wordsOf: typeof wordsOfPassage,
): (word: string) => number {
  const before = known.get(archive);
  if (before !== undefined) return before;
  const holders = countHolders(archive, wordsOf);
  const size = Math.min(SAMPLE, archive.passageCount);
  const specificity = (word: string): number => inverseFrequency(holders.get(word) ?? 0, size);
  known.set(archive, specificity);
  return specificity;
}

function countHolders(archive: Archive, wordsOf: typeof wordsOfPassage): Map<string, number> {
  const { passageCount } = archive;
  const size = Math.min(SAMPLE, passageCount);
  const holders = new Map<string, number>();
  for (let i = 0; i < size; i += 1) {
    const passage = archive.passage(Math.floor((i * passageCount) / size));
    for (const word of wordsOf(archive, passage).keys()) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  return holders;
}
