import type { Article } from '../model.ts';
import { wordsIn } from '../related/words.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { packLists } from './pack-lists.ts';
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
  const texts = Uint32Array.from(all, (word) => pool.add(word));
  const { starts, items } = packLists(lists);
  return new Map<Section, Uint8Array>([
    [SECTION.words, new Uint8Array(texts.buffer)],
    [SECTION.wordStarts, starts],
    [SECTION.wordLists, items],
  ]);
}
