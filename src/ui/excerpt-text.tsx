import type { VNode } from 'preact';
import type { Excerpt } from '../core/protocol.ts';
import { citationText } from './citation-text.ts';
import { directionOf } from './direction-of.ts';
import { MarkedText } from './marked-text.tsx';
import { webAddress } from './web-address.ts';

/** What `copyWithCitation` looks for on the element that holds an excerpt's text. */
export function citedAs(citation: Excerpt['citation']): Record<`data-${string}`, string> {
  return {
    'data-cite': citationText(citation),
    'data-title': citation.title,
    'data-link': webAddress(citation.url) ?? '',
  };
}

/** An excerpt's text in its own language and direction. Set as running text, never as a quotation. */
export function ExcerptText({ excerpt }: { excerpt: Excerpt }): VNode {
  const { text, marks, language, citation } = excerpt;
  return (
    <p class="read" lang={language} dir={directionOf(language)} {...citedAs(citation)}>
      <MarkedText text={text} marks={marks} />
    </p>
  );
}
