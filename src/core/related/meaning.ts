import { once } from '../archive/once.ts';
import type { Token } from '../text/tokenize.ts';
import { SYNSETS } from './synsets.ts';

interface Lookup {
  /** Sets of whole words, and of beginnings of words, by term. */
  readonly words: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlyMap<string, string>;
}

/** Beginnings shorter than this would mean anything. */
const SHORTEST = 3;
/** The longest word of the table that is written without spaces. */
const LONGEST_UNSPACED = 5;
/** Articles, "and" and prepositions that Arabic writes onto a word. */
const ARABIC_PREFIXES = ['', 'ال', 'وال', 'بال', 'لل', 'و'];
const ARABIC = /^[\u0620-\u064a]/;

/**
 * The name of the synonym set that a token of `text` is in, whatever its language: one table serves
 * all, so that a page need not say which it is in. Undefined for a word that is in none.
 */
export function meaningOf(text: string, token: Token): string | undefined {
  const lookup = table();
  if (token.unspaced) return meaningOfUnspaced(lookup, text, token.start);
  if (!ARABIC.test(token.term)) return meaningOfWord(lookup, token.term);
  for (const prefix of ARABIC_PREFIXES) {
    if (!token.term.startsWith(prefix)) continue;
    const meaning = meaningOfWord(lookup, token.term.slice(prefix.length));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

// No mark says where a word ends: the longest of the table that begins here is taken.
function meaningOfUnspaced({ words }: Lookup, text: string, start: number): string | undefined {
  for (let length = LONGEST_UNSPACED; length > 1; length -= 1) {
    const meaning = words.get(text.slice(start, start + length));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function meaningOfWord({ words, beginnings }: Lookup, term: string): string | undefined {
  const whole = words.get(term);
  if (whole !== undefined) return whole;
  for (let length = term.length; length >= SHORTEST; length -= 1) {
    const meaning = beginnings.get(term.slice(0, length));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

const table = once((): Lookup => {
  const words = new Map<string, string>();
  const beginnings = new Map<string, string>();
  let name = '';
  for (const part of SYNSETS.trim().split(/\s+/)) {
    if (part.endsWith(':')) name = part.slice(0, -1);
    else if (part.endsWith('*')) beginnings.set(part.slice(0, -1), name);
    else words.set(part, name);
  }
  return { words, beginnings };
});
