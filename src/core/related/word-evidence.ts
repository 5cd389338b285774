import type { Archive, ArchivePassage } from '../archive/archive.ts';
import type { Span } from '../model.ts';
import type { Surroundings } from '../protocol.ts';
import { stemLanguage, stemOf } from '../text/stem.ts';
import { isStopword } from '../text/stopwords.ts';
import { tokenize } from '../text/tokenize.ts';

/** Words of a text by their stems, each with a weight from 0 to 1. */
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

function wordsOf(text: string, declared: string, weigh: (token: Span) => number): Words {
  const language = stemLanguage(declared);
  const words = new Map<string, number>();
  for (const token of tokenize(text)) {
    const weight = weigh(token);
    if (weight === 0 || isStopword(token.term, [language])) continue;
    const stem = stemOf(text.slice(token.start, token.end), language);
    words.set(stem, Math.max(weight, words.get(stem) ?? 0));
  }
  return words;
}

/**
 * How much passages share the words of a text: for each the sum of the shared words' weights, a word
 * counting less the more of these passages have it (inverse document frequency among them, 0 to 1).
 */
export function wordEvidence(text: Words, passages: readonly Words[]): number[] {
  const holders = new Map<string, number>();
  for (const passage of passages) {
    for (const word of passage.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const most = Math.log(1 + passages.length);
  return passages.map((passage) => {
    let evidence = 0;
    for (const [word, weight] of text) {
      if (!passage.has(word)) continue;
      evidence += (weight * Math.log((1 + passages.length) / (holders.get(word) ?? 1))) / most;
    }
    return evidence;
  });
}
