import type { Passage, Span } from '../model.ts';
import type { Surroundings } from '../protocol.ts';
import { stemLanguage, stemOf } from '../text/stem.ts';
import { isStopword } from '../text/stopwords.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
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

/** What words are taken from. */
interface PassageTexts extends Pick<Passage, 'heading' | 'text'> {
  /** BCP 47. */
  readonly language: string;
}

/** The words of a passage, its heading's included. */
export function wordsIn({ heading, text, language }: PassageTexts): ReadonlySet<string> {
  return new Set(wordsOf(`${heading}. ${text}`, language, () => 1).keys());
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

/** Stemming is most of what a card costs, and texts repeat their words; this many are remembered. */
const MOST_KNOWN = 8192;

const knownKeys = new Map<string, readonly string[]>();

/**
 * What a token of `text` counts as: its stem, and what it means where that is known. A word counts
 * as both, because the same word says more than one of the same meaning; pages in other languages
 * share the meaning alone.
 * @param language - the primary language whose stemmer serves the text, or empty
 */
function wordKeys(text: string, token: Token, language: string): readonly string[] {
  const word = text.slice(token.start, token.end);
  // What an unspaced token means depends on what follows it.
  if (token.unspaced) return keysOf(text, token, word, language);
  const name = `${language} ${word}`;
  const before = knownKeys.get(name);
  if (before !== undefined) return before;
  if (knownKeys.size >= MOST_KNOWN) knownKeys.clear();
  const keys = keysOf(text, token, word, language);
  knownKeys.set(name, keys);
  return keys;
}

function keysOf(text: string, token: Token, word: string, language: string): readonly string[] {
  const meaning = meaningOf(text, token);
  const stem = stemOf(word, language);
  return meaning === undefined ? [stem] : [stem, `=${meaning}`];
}
