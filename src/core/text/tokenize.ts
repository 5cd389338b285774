import type { Span } from '../model.ts';
import { scanTokens } from './scan-tokens.ts';
import { termOf } from './term.ts';

/** A word of a text, or a pair of characters where words are not spaced. */
export interface Token extends Span {
  /** As the index knows it. */
  readonly term: string;
  /** True in scripts without spaces, where tokens overlap. */
  readonly unspaced: boolean;
}

/** The tokens of a text, in order; spans are UTF-16 offsets in it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  scanTokens(text, (start, end, unspaced) => {
    tokens.push({ start, end, term: termOf(text.slice(start, end)), unspaced });
  });
  return tokens;
}
