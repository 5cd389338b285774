import type { Archive } from '../archive/archive.ts';
import { wordSpecificity } from './word-specificity.ts';
import type { Words } from './words.ts';

// A few shared words say that texts speak of the same; each further one says less. The form is that
// of term frequency in BM25 (Robertson and Walker 1994), over how telling the shared words are.
const HALF = 2;

/**
 * How much passages share the words of a text: for each the sum of the shared words' weights, a word
 * counting less the more of the archive has it, saturated: from 0 to 1.
 * @param passages - by index
 */
export function wordEvidence(archive: Archive, text: Words, passages: readonly number[]): number[] {
  const specificity = wordSpecificity(archive);
  const worth = new Map<number, number>();
  for (const [word, weight] of text) {
    const number = archive.words.find(word);
    if (number !== undefined) worth.set(number, weight * specificity(number));
  }
  return passages.map((passage) => {
    let sum = 0;
    for (const word of archive.words.of(passage)) sum += worth.get(word) ?? 0;
    return sum / (sum + HALF);
  });
}
