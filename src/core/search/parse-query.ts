import type { Span } from '../model.ts';
import { isStopword } from '../text/stopwords.ts';
import { type Token, tokenize } from '../text/tokenize.ts';

/** A word that a query asks for. */
export interface QueryWord {
  /** As it was typed. */
  readonly text: string;
  readonly term: string;
  /** Where it stands in the query, in UTF-16 units; the first place, where it stands there often. */
  readonly span: Span;
  /** True where it may go on: the last word, with nothing behind it, and single characters of scripts without spaces. */
  readonly open: boolean;
  /** A pair of characters of a script without spaces, or one alone. */
  readonly unspaced: boolean;
}

/** Words that stand together, in their order. */
export type Phrase = readonly QueryWord[];

/** What a query asks for. Stopwords are left out of `words` unless there is nothing else. */
export interface ParsedQuery {
  /** Without repeats. The words of phrases are among them. */
  readonly words: readonly QueryWord[];
  /** All of these must stand in what is found. */
  readonly phrases: readonly Phrase[];
  /** None of these may; single words are phrases of one. */
  readonly without: readonly Phrase[];
}

/** Nobody types more; the rest of a longer query is passed over. */
export const MOST_WORDS = 64;
export const LONGEST_QUERY = 10_000;

const QUOTE = '"“”„';
/** A quoted phrase, or a word behind a minus; either may stand anywhere between spaces. */
const PART = new RegExp(
  `(?<!\\S)(-?)[${QUOTE}]([^${QUOTE}]+)[${QUOTE}]|(?<!\\S)-(?=[^\\s-])(\\S+)`,
  'gu',
);

/**
 * Reads a query: words, "phrases in quotes", -words and -"phrases" to leave out. Any text is a query;
 * a quote that nobody closed is passed over.
 * @param languages - the languages whose stopwords count
 */
export function parseQuery(query: string, languages: readonly string[]): ParsedQuery {
  const text = query.slice(0, LONGEST_QUERY);
  const phrases: Phrase[] = [];
  const without: Phrase[] = [];
  let plain = text;
  for (const match of text.matchAll(PART)) {
    const start = match.index;
    const end = start + match[0].length;
    const [, minus, phrase] = match;
    const words = wordsOf(text, start, end);
    if (words.length === 0) continue;
    if (minus === '-' || phrase === undefined) without.push(words);
    else phrases.push(words);
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  }
  const words = [...wordsOf(plain, 0, plain.length), ...phrases.flat()];
  return { words: choose(words, languages, text), phrases, without };
}

function wordsOf(text: string, start: number, end: number): QueryWord[] {
  const part = text.slice(start, end);
  const tokens = tokenize(part);
  return tokens.flatMap((token, i) => {
    if (endsRun(tokens, i)) return [];
    const single = token.unspaced && [...token.term].length === 1;
    const word = part.slice(token.start, token.end);
    const open = single || (!token.unspaced && start + token.end === text.length);
    const span = { start: start + token.start, end: start + token.end };
    return [{ text: word, term: token.term, span, open, unspaced: token.unspaced }];
  });
}

/** True for the last character of a run of several: the pair before it holds it already. */
function endsRun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  return (
    token !== undefined &&
    token.unspaced &&
    before !== undefined &&
    before.unspaced &&
    before.end === token.end
  );
}

function choose(
  words: readonly QueryWord[],
  languages: readonly string[],
  text: string,
): QueryWord[] {
  const distinct = new Map<string, QueryWord>();
  for (const word of words) {
    const before = distinct.get(word.term);
    // The last word is half-typed even where it stands in the query already.
    if (before === undefined || (word.open && !before.open)) distinct.set(word.term, word);
  }
  const all = [...distinct.values()];
  const telling = all.filter((word) => isAcronym(word, text) || !isStopword(word.term, languages));
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

/** WHO and US are names where the rest is not in capitals. */
function isAcronym({ text: word }: QueryWord, query: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && query !== query.toUpperCase();
}
