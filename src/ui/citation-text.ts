import type { Citation } from '../core/protocol.ts';
import { formatDate } from './format-date.ts';
import { say } from './say.ts';
import { webAddress } from './web-address.ts';

/** Whom an excerpt is retold from, and when that was published, in one plain line. */
export function citationText(citation: Citation): string {
  const from =
    citation.publisher === null
      ? `${say('retold')} · ${say('publisherNotNamed')}`
      : say('after', citation.publisher);
  return `${from} · ${formatDate(citation.published)}`;
}

/**
 * A citation on the element that holds the words it is for: whoever copies them copies it too.
 * @returns attributes that `copyWithCitation` looks for
 */
export function citedAs(citation: Citation): Record<`data-${string}`, string> {
  return {
    'data-cite': citationText(citation),
    'data-title': citation.title,
    'data-link': webAddress(citation.url) ?? '',
  };
}
