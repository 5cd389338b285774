import type { Archive, ArchivePassage } from '../archive/archive.ts';
import type { Span } from '../model.ts';
import type { Surroundings } from '../protocol.ts';
import { stemLanguage } from '../text/stem.ts';
import { isStopword } from '../text/stopwords.ts';
import { tokenize } from '../text/tokenize.ts';
import { wordKeys } from './word-keys.ts';

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

/** The same passages come up again and again. */
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

// Words of one meaning count once, as the translations of a word do in structured queries (Pirkola
// 1998): else a page would share a meaning as often as it can be said.
function wordsOf(text: string, declared: string, weigh: (token: Span) => number): Words {
  const language = stemLanguage(declared);
  const words = new Map<string, number>();
  for (const token of tokenize(text)) {
    const weight = weigh(token);
    if (weight === 0 || isStopword(token.term, [language])) continue;
    for (const key of wordKeys(text, token, language)) {
      words.set(key, Math.max(weight, words.get(key) ?? 0));
    }
  }
  return words;
}
