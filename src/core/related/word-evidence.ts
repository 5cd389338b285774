import type { Words } from './words.ts';

// A few shared words say that texts speak of the same; each further one says less. The form is that
// of term frequency in BM25 (Robertson and Walker 1994), over how telling the shared words are.
const HALF = 2;

/**
 * How much passages share the words of a text: for each the sum of the shared words' weights, a word
 * counting less the more of the archive has it, saturated: from 0 to 1.
 * @param idf - how telling a word is, from 0 to 1
 */
export function wordEvidence(
  text: Words,
  passages: readonly Words[],
  idf: (word: string) => number,
): number[] {
  const worth = new Map([...text].map(([word, weight]) => [word, weight * idf(word)]));
  return passages.map((passage) => {
    let sum = 0;
    for (const word of passage.keys()) sum += worth.get(word) ?? 0;
    return sum / (sum + HALF);
  });
}
