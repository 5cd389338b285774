import { isStopword } from '../text/stopwords.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { acronymsIn } from './acronyms-in.ts';
import type { ParsedQuery, Phrase, QueryWord } from './query.ts';
import { readFilters } from './read-filters.ts';

/** Nobody types more; the rest of a longer query is passed over. */
export const MOST_WORDS = 64;
export const LONGEST_QUERY = 10_000;

const QUOTES = '"“”„';
/** Most queries have neither quotes nor signs. */
const MARKED = new RegExp(`[-${QUOTES}]`, 'u');
/** A quoted phrase, or a word behind a minus, after a space or at the beginning. */
const PART = new RegExp(
  `(?<!\\S)(-?)[${QUOTES}]([^${QUOTES}]+)[${QUOTES}]|(?<!\\S)-(?=[^\\s-])\\S+`,
  'gu',
);

/** What may stand between two words that are one. */
const GAP = /^[\s-]+$/u;

/**
 * Reads a query: words, "phrases in quotes", -words and -"phrases" to leave out, and filters such as
 * year:2017. Any text is a query; a quote that nobody has closed yet is passed over.
 * @param languages - the languages whose stopwords count
 */
export function parseQuery(query: string, languages: readonly string[]): ParsedQuery {
  const { filters, rest: text } = readFilters(query.slice(0, LONGEST_QUERY));
  const phrases: Phrase[] = [];
  const without: Phrase[] = [];
  const marked = MARKED.test(text);
  for (const { index, 0: part, 1: minus, 2: phrase } of marked ? text.matchAll(PART) : []) {
    const words = wordsOf(text, index, index + part.length);
    if (words.length === 0) continue;
    const run = words.filter((word, i) => i < words.length - 1 || !isTail(word, words[i - 1]));
    if (phrase === undefined || minus === '-') without.push(run);
    else phrases.push(run);
  }
  const plain = withoutTails(wordsOf(marked ? text.replace(PART, blank) : text, 0, text.length));
  const quoted = phrases.flatMap(withoutTails);
  const words = telling(distinct([...plain, ...quoted]), languages, text);
  return {
    text: query,
    words,
    joined: joinNeighbours(plain, text).slice(0, MOST_WORDS),
    phrases,
    without,
    filters,
  };
}

/** The query less its filters and what it says to leave out, and without its quotes; offsets stay. */
export function soughtText(query: string): string {
  return readFilters(query).rest.replace(
    PART,
    (part, minus: string | undefined, phrase: string | undefined) =>
      phrase === undefined || minus === '-' ? blank(part) : ` ${phrase} `,
  );
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

function wordsOf(text: string, start: number, end: number): QueryWord[] {
  return tokenize(text.slice(start, end)).map((token) => readWord(text, token, start));
}

function withoutTails(words: readonly QueryWord[]): QueryWord[] {
  return words.filter((word, i) => !isTail(word, words[i - 1]));
}

/** The last character of a run without spaces, which stands in the pair before it already. */
function isTail(word: QueryWord, before: QueryWord | undefined): boolean {
  return before?.spans[0]?.end === word.spans[0]?.end;
}

function readWord(text: string, token: Token, offset: number): QueryWord {
  const { term, unspaced } = token;
  const span = { start: offset + token.start, end: offset + token.end };
  return {
    text: text.slice(span.start, span.end),
    term,
    spans: [span],
    open: unspaced ? [...term].length === 1 : span.end === text.length,
    unspaced,
  };
}

/** Each word once, open where it is so anywhere. */
function distinct(words: readonly QueryWord[]): QueryWord[] {
  const known = new Map<string, QueryWord>();
  for (const word of words) {
    const before = known.get(word.term);
    known.set(word.term, before === undefined ? word : joinOccurrences(before, word));
  }
  return [...known.values()];
}

function joinOccurrences(before: QueryWord, word: QueryWord): QueryWord {
  const spans = [...before.spans, ...word.spans];
  return { ...word, spans, open: word.open || before.open };
}

function joinNeighbours(words: readonly QueryWord[], query: string): QueryWord[] {
  const joined: QueryWord[] = [];
  words.forEach((word, i) => {
    const pair = i > 0 ? joinPair(words[i - 1] ?? word, word, query) : null;
    if (pair !== null) joined.push(pair);
  });
  return joined;
}

/** Two neighbours as one word; null where more than a space or a hyphen stands between them. */
function joinPair(before: QueryWord, word: QueryWord, query: string): QueryWord | null {
  const first = before.spans[0];
  const last = word.spans[0];
  if (first === undefined || last === undefined || word.unspaced || before.unspaced) return null;
  if (!GAP.test(query.slice(first.end, last.start))) return null;
  return {
    text: before.text + word.text,
    term: before.term + word.term,
    spans: [{ start: first.start, end: last.end }],
    open: word.open,
    unspaced: false,
  };
}

function telling(
  words: readonly QueryWord[],
  languages: readonly string[],
  query: string,
): QueryWord[] {
  const acronyms = acronymsIn(query);
  const kept = words.filter(({ term }) => acronyms.has(term) || !isStopword(term, languages));
  return (kept.length > 0 ? kept : words).slice(0, MOST_WORDS);
}
