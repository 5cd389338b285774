import type { Article } from '../model.ts';
import { wordsIn } from '../related/words.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { SECTION, type Section } from './section.ts';
import type { TextPool } from './text-pool.ts';

/**
 * The sections that tell by which words each passage can be compared with a page, so that no passage is
 * taken apart while a reader waits: all words in the order of their code units, whose texts go to the
 * pool, and for each passage the numbers of its own, ascending.
 */
export function packWords(articles: readonly Article[], pool: TextPool): Map<Section, Uint8Array> {
  const passages = articles.flatMap(({ passages, language }) =>
    passages.map(({ heading, text }) => wordsIn({ heading, text, language })),
  );
  const all = [...new Set(passages.flatMap((words) => [...words]))].sort(codeUnitOrder);
  const numbers = new Map(all.map((word, number) => [word, number]));
  const lists = passages.map((words) =>
    [...words].map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b),
  );
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  const bytesOf = (words: Uint32Array<ArrayBuffer>): Uint8Array => new Uint8Array(words.buffer);
  return new Map([
    [SECTION.words, bytesOf(Uint32Array.from(all, (word) => pool.add(word)))],
    [SECTION.wordStarts, bytesOf(starts)],
    [SECTION.wordLists, bytesOf(Uint32Array.from(lists.flat()))],
  ]);
}
