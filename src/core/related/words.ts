import type { Archive, ArchivePassage } from '../archive/archive.ts';
import type { Span } from '../model.ts';
import type { Surroundings } from '../protocol.ts';
import { stemLanguage, stemOf } from '../text/stem.ts';
import { isStopword } from '../text/stopwords.ts';
import { tokenize } from '../text/tokenize.ts';
import { meaningOf } from './meaning.ts';

/** Words of a text, by their stems and by what they mean, each with a weight from 0 to 1. */
export type Words = ReadonlyMap<string, number>;

// What stands within a sentence or two of the mention says more of its sense than the rest.
const NEAR = 240;
const FAR_WEIGHT = 0.5;

/** The words around a mention, its own left out; those nearer to it weigh more. */
export function wordsAround({ text, span, language }: Surroundings): Words {
  return wordsOf(text, language, (token) => {
    if (token.start < span.end && token.end > span.start) return 0;
    const distance = Math.max(token.start - span.end, span.start - token.end);
    return distance <= NEAR ? 1 : FAR_WEIGHT;
  });
}

/** Stemming is most of what a card costs, and the same passages come up again and again. */
const known = new WeakMap<Archive, Map<string, Words>>();

/** The words of a passage, its heading's included. */
export function wordsOfPassage(archive: Archive, passage: ArchivePassage): Words {
  const passages = known.get(archive) ?? new Map<string, Words>();
  known.set(archive, passages);
  const before = passages.get(passage.id);
  if (before !== undefined) return before;
  const words = wordsOf(`${passage.heading}. ${passage.text}`, passage.language, () => 1);
  passages.set(passage.id, words);
  return words;
}

// A word counts as itself and, once for all words of its meaning, as what it means: pages in other
// languages share the meaning alone. One count for a meaning is what structured queries give the
// translations of a word (Pirkola 1998): else a page would share it as often as it can be translated.
function wordsOf(text: string, declared: string, weigh: (token: Span) => number): Words {
  const language = stemLanguage(declared);
  const words = new Map<string, number>();
  for (const token of tokenize(text)) {
    const weight = weigh(token);
    if (weight === 0 || isStopword(token.term, [language])) continue;
    const stem = stemOf(text.slice(token.start, token.end), language);
    const meaning = meaningOf(text, token);
    for (const word of meaning === undefined ? [stem] : [stem, `=${meaning}`]) {
      words.set(word, Math.max(weight, words.get(word) ?? 0));
    }
  }
  return words;
}
