import type { Alias } from '../model.ts';

const JOINED = /(?<=\p{L})[-‐‑·・](?=[\p{L}\p{N}])/gu;
const ARABIC_ARTICLE = /^ال(?=\p{L})/u;

/**
 * The forms an alias stands for: itself, and what its language writes for it by rule.
 * Parts joined by a dash or dot are also written as one ("super-app"). The Arabic article loses its
 * first letter after "li" ("to the"), which becomes part of the word.
 */
export function variantsOf(alias: Alias): string[] {
  const forms = [alias.form];
  const closed = alias.form.replace(JOINED, '');
  if (closed !== alias.form) forms.push(closed);
  if (ARABIC_ARTICLE.test(alias.form)) forms.push(alias.form.replace(ARABIC_ARTICLE, 'لل'));
  return forms;
}
