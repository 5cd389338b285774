/** A stretch of a line under the address bar, and how it shows where the browser has looks for it. */
export interface Part {
  readonly text: string;
  readonly look: 'plain' | 'match' | 'dim';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A line as Chromium's address bar reads it: XML with `match` and `dim` elements. One character that
 * XML does not allow would lose the whole line.
 */
export function asXml(parts: readonly Part[]): string {
  return parts
    .map(({ text, look }) => {
      const escaped = oneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
      return look === 'plain' ? escaped : `<${look}>${escaped}</${look}>`;
    })
    .join('');
}

/** A line as Firefox's address bar shows it: plain text. */
export function asPlainText(parts: readonly Part[]): string {
  return parts.map(({ text }) => oneLine(text)).join('');
}

/** Spaces for whatever would break a line, and a mark for what is no character (XML 1.0, 2.2). */
function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}
