import { functionWordLanguages, guessLanguage, primaryLanguage } from '../text/language.ts';
import type { Block } from './gazetteer.ts';

/** Languages that share a script, by the one that a guess from the script gives. */
const SCRIPT_FAMILIES: Readonly<Record<string, string>> = {
  ru: 'uk be bg sr mk kk ky mn tg',
  ar: 'fa ur ps ku',
  hi: 'mr ne',
  he: 'yi',
  zh: 'yue ja',
};
/** How many times as many function words another language must have to be believed. */
const CLEARLY_MORE = 2;
/** Longer blocks are judged by their beginning. */
const LONGEST = 1200;
/** Single letters are endings as often as words: the s of "China's" is a word of Czech. */
const WORD = /\p{L}{2,}/gu;

/**
 * The language a block is in, as a BCP 47 primary language; empty where nothing tells. The text is
 * believed before the declaration, which covers a whole page and is often wrong for a quotation, if
 * it has clearly more words of the other language: headings are short, and "a" is a word of many.
 */
export function blockLanguage(block: Block): string {
  const declared = primaryLanguage(block.language);
  const guessed = guessLanguage(block.text);
  if (guessed === '' || SCRIPT_FAMILIES[guessed]?.split(' ').includes(declared)) return declared;
  if (declared === '' || declared === guessed) return guessed;
  const found = countFunctionWords(block.text, [declared, guessed]);
  return (found[0] ?? 0) * CLEARLY_MORE >= (found[1] ?? 0) ? declared : guessed;
}

function countFunctionWords(text: string, languages: readonly string[]): number[] {
  const counts = languages.map(() => 0);
  for (const [word] of text.slice(0, LONGEST).toLowerCase().matchAll(WORD)) {
    const known = functionWordLanguages(word);
    for (const [i, language] of languages.entries()) {
      if (known.includes(language)) counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  return counts;
}
