/**
 * The same text as one flat run of two-byte units. A text cut out of another or put together from parts
 * is read through those at every character, and one-byte and two-byte texts in turn make a loop slow: a
 * measure over such texts would tell of strings, not of matchers. Most blocks of real pages hold a curly
 * quote or a dash and have two bytes a unit.
 */
export function flatString(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
