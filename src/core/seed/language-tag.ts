/** What a text that names no language should have been, for people. */
export const EXPECTED_LANGUAGE = 'a BCP 47 language such as en or zh-Hant';

/** The form of a BCP 47 language tag (RFC 5646, 2.1), by which slips are told. */
const FORM = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * Whether a text is a language tag that a browser takes. Its `Intl` throws at parts that stand twice or
 * in another order, that lack what they announce, or that were never taken up (`en-US-US`, `zh-CN-Hans`,
 * `en-u`, `zh-yue`).
 */
export function isLanguageTag(text: string): boolean {
  if (!FORM.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
