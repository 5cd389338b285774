import type { Citation } from '../core/protocol.ts';
import { formatDate } from './format-date.ts';
import { say } from './say.ts';

/** Whom an excerpt is retold from, and when that was published, in one plain line. */
export function citationText(citation: Citation): string {
  const from =
    citation.publisher === null
      ? `${say('retold')} · ${say('publisherNotNamed')}`
      : say('after', citation.publisher);
  return `${from} · ${formatDate(citation.published)}`;
}

/** Who published an article, and when, in one plain line. */
export function publicationText(citation: Citation): string {
  const publisher = citation.publisher ?? say('publisherNotNamed');
  return `${publisher} · ${formatDate(citation.published)}`;
}
