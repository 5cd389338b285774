import { guessLanguage, primaryLanguage } from '../text/language.ts';
import type { Block } from './gazetteer.ts';

/** Languages that share a script, by the one that a guess from the script gives. */
const SCRIPT_FAMILIES: Readonly<Record<string, string>> = {
  ru: 'uk be bg sr mk kk ky mn tg',
  ar: 'fa ur ps ku',
  hi: 'mr ne',
  he: 'yi',
  zh: 'yue ja',
};
/**
 * The language a block is in, as a BCP 47 primary language; empty where nothing tells. The text is
 * believed before the declaration, which covers a whole page and is often wrong for a quotation.
 */
export function blockLanguage(block: Block): string {
  const declared = primaryLanguage(block.language);
  const guessed = guessLanguage(block.text, declared);
  return SCRIPT_FAMILIES[guessed]?.split(' ').includes(declared) ? declared : guessed || declared;
}

/**
 * Whether a block may be in one of the languages a reader reads; true where nothing tells.
 * @param languages - BCP 47 primary languages
 */
export function isInLanguages(block: Block, languages: ReadonlySet<string>): boolean {
  const language = blockLanguage(block);
  if (language === '' || languages.has(language)) return true;
  if (language === primaryLanguage(block.language)) return false;
  // The script alone was told apart: it may be any language that is written in it.
  return (SCRIPT_FAMILIES[language]?.split(' ') ?? []).some((one) => languages.has(one));
}
