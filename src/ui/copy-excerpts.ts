import type { Excerpt } from '../core/protocol.ts';
import { citationText } from './citation-text.ts';
import { html, joinParts, plainText, type CopiedPart } from './copy-with-citation.ts';
import { webAddress } from './web-address.ts';

/**
 * Copies excerpts with their citations and links. Through a copy event, not the clipboard's own interface:
 * that is missing in pages without encryption, and a page can forbid it.
 * @returns false where the browser did not let it
 */
export function copyExcerpts(excerpts: readonly Excerpt[]): boolean {
  const parts = joinParts(excerpts.map(partOf));
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    // The page has no part in it, and is not told.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plainText(parts));
    event.clipboardData?.setData('text/html', html(parts));
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  // Deprecated, and all there is that works in any page.
  const allowed = (document as { execCommand(command: string): boolean }).execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return allowed && copied;
}

function partOf({ text, citation }: Excerpt): CopiedPart {
  return {
    text,
    cite: citationText(citation),
    title: citation.title,
    link: webAddress(citation.url) ?? '',
  };
}
