import type { Span } from '../model.ts';
import { stemLanguage, stemOf } from '../text/stem.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { joinSpans } from './join-spans.ts';
import type { QueryWord } from './query.ts';

/**
 * Where a text holds words of a query, their other forms in the language of the text, and what the
 * half-typed last word has become.
 * @param language - of the text, BCP 47
 * @returns UTF-16 spans in `text`, sorted and disjoint
 */
export function markWords(text: string, language: string, words: readonly QueryWord[]): Span[] {
  if (words.length === 0) return [];
  const primary = stemLanguage(language);
  const spaced = words.filter((word) => !word.unspaced);
  const stems = new Set(spaced.map((word) => stemOf(word.text, primary)));
  const marked = tokenize(text).filter(
    (token) =>
      answers(token, words) || stems.has(stemOf(text.slice(token.start, token.end), primary)),
  );
  return joinSpans(marked.map((token) => shown(text, token, words)));
}

function answers({ term }: Token, words: readonly QueryWord[]): boolean {
  return words.some((word) => word.term === term || (word.open && term.startsWith(word.term)));
}

/** A token as it is marked: a pair of characters that only begins with what was asked for, by its first. */
function shown(text: string, token: Token, words: readonly QueryWord[]): Span {
  if (!token.unspaced || words.some(({ term }) => term === token.term)) return token;
  const point = text.codePointAt(token.start) ?? 0;
  return { start: token.start, end: token.start + (point > 0xffff ? 2 : 1) };
}
