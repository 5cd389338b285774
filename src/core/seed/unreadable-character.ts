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

// They have no width and no use in a name or a sentence, and make two of one that look the same. Joiners
// have one in scripts whose letters join, and in emoji.
const UNSEEN =
  /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]/u;

/**
 * The first character of a text that cannot be right: a control character, one that turns the
 * direction of text without being seen, half of a surrogate pair, the mark of bytes that were not
 * UTF-8, or else one that nobody sees. Null where there is none.
 */
export function findUnreadable(text: string): UnreadableCharacter | null {
  const match = UNREADABLE.exec(text) ?? UNSEEN.exec(text);
  if (match === null) return null;
  const code = match[0].charCodeAt(0);
  return { index: match.index, message: describe(code) };
}

function describe(code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0xfffd)
    return `bytes that are not UTF-8 (read as ${name}), expected a file in UTF-8`;
  if (UNSEEN.test(String.fromCharCode(code)) || code === 0x200c || code === 0x200d)
    return `a character that is not seen (${name}), expected readable text`;
  const kind = code >= 0xd800 ? 'half of a surrogate pair' : 'a control character';
  return `${kind} (${name}), expected readable text`;
}
