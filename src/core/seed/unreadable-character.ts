/** A character that no source may hold. */
export interface UnreadableCharacter {
  readonly index: number;
  /** What is wrong, what is expected. */
  readonly message: string;
}

// Embeddings, overrides and isolates turn the letters after them round, and nobody sees why.
// U+FFFD stands in for bytes that were no UTF-8 when the file was read.
const UNREADABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]|\p{Surrogate}/u;

/**
 * The first character of a text that cannot be right: a control character, one that turns the
 * direction of text without being seen, half of a surrogate pair, or the mark of bytes that were not
 * UTF-8. Null where there is none.
 */
export function findUnreadable(text: string): UnreadableCharacter | null {
  const match = UNREADABLE.exec(text);
  if (match === null) return null;
  const code = match[0].charCodeAt(0);
  return { index: match.index, message: describe(code) };
}

function describe(code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0xfffd)
    return `bytes that are not UTF-8 (read as ${name}), expected a file in UTF-8`;
  const kind = code >= 0xd800 ? 'half of a surrogate pair' : 'a control character';
  return `${kind} (${name}), expected readable text`;
}
