const UNREAD =
  /<(script|style|noscript|template|svg|head|textarea|select|pre|code)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
/** Tags that stand inside a line of text; all others end a block. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/gi;
const TAG = /<[^>]*>/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
};

/**
 * The blocks of text in a saved page, about as a browser would show them: good enough to measure on,
 * and without a browser.
 */
export function proseOf(html: string): string[] {
  return html
    .replace(UNREAD, ' <p> ')
    .replace(INLINE, '')
    .split(TAG)
    .map((part) => decoded(part).trim())
    .filter((part) => /\p{L}/u.test(part));
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
