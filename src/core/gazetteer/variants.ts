import type { Alias } from '../model.ts';

const JOINED = /(?<=\p{L})[-‐‑·・](?=[\p{L}\p{N}])/gu;
/** Where a compound is written as one word, its second part loses its capital. */
const JOINED_CAPITAL = /(?<=\p{Ll})[-‐‑](\p{Lu})/gu;
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
const ARABIC_ARTICLE = /^ال(?=\p{L})/u;

/**
 * The forms an alias stands for: itself, and what its language writes for it by rule.
 * Parts joined by a dash or dot are also written as one ("super-app", "Corona-Krise"). Initials may lack
 * the last dot ("the U.S"). The Arabic article loses its first letter after "li" ("to the"), which becomes
 * part of the word.
 */
export function variantsOf(alias: Alias): string[] {
  const forms = [alias.form];
  const closed = alias.form
    .replace(JOINED_CAPITAL, (_, letter: string) => letter.toLowerCase())
    .replace(JOINED, '');
  if (closed !== alias.form) forms.push(closed);
  if (INITIALS.test(alias.form)) forms.push(alias.form.slice(0, -1));
  if (ARABIC_ARTICLE.test(alias.form)) forms.push(alias.form.replace(ARABIC_ARTICLE, 'لل'));
  return forms;
}
