/** Languages commonly written from right to left, and scripts that always are. */
const RIGHT_TO_LEFT =
  /^(?:(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-(?!Latn|Cyrl)|$)|[a-z]{2,3}-(?:Arab|Hebr|Thaa|Syrc|Nkoo)\b)/i;

/** The direction a language is written in; `auto` where the language is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === '' || language === 'und') return 'auto';
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
