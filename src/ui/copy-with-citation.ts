import { selectedRange } from './selected-range.ts';

/** Selected text of one excerpt, or of several in a row with one source. */
export interface CopiedPart {
  readonly text: string;
  readonly cite: string;
  readonly title: string;
  /** Empty for none. */
  readonly link: string;
}

/**
 * Handles `copy` on a surface: what was selected of its excerpts goes to the clipboard with each
 * one's citation and link. A selection that touches no excerpt is left to the browser.
 */
export function copyWithCitation(event: ClipboardEvent): void {
  const surface = event.currentTarget;
  if (!(surface instanceof Element) || !event.clipboardData) return;
  const range = selectedRange(surface);
  const parts = range && !range.collapsed ? joinParts(selectedParts(surface, range)) : [];
  if (parts.length === 0) return;
  event.clipboardData.setData('text/plain', plainText(parts));
  event.clipboardData.setData('text/html', html(parts));
  event.preventDefault();
}

/** Puts neighbours with one source together: one citation is enough for them. */
export function joinParts(parts: readonly CopiedPart[]): CopiedPart[] {
  const joined: CopiedPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.cite === part.cite && last.title === part.title) {
      joined[joined.length - 1] = { ...last, text: `${last.text}\n\n${part.text}` };
    } else joined.push(part);
  }
  return joined;
}

/** The parts as plain text: each followed by its citation, title and link, a line each. */
export function plainText(parts: readonly CopiedPart[]): string {
  return parts
    .map(({ text, cite, title, link }) =>
      [text, '', cite, title, link].filter((line, index) => index === 1 || line !== '').join('\n'),
    )
    .join('\n\n');
}

function selectedParts(surface: Element, range: Range): CopiedPart[] {
  return [...surface.querySelectorAll<HTMLElement>('[data-cite]')]
    .filter((excerpt) => range.intersectsNode(excerpt) && !excerpt.closest('[inert]'))
    .map((excerpt) => ({
      text: textWithin(range, excerpt).trim(),
      cite: excerpt.dataset.cite ?? '',
      title: excerpt.dataset.title ?? '',
      link: excerpt.dataset.link ?? '',
    }))
    .filter(({ text }) => text !== '');
}

function textWithin(range: Range, excerpt: HTMLElement): string {
  const within = document.createRange();
  within.selectNodeContents(excerpt);
  if (excerpt.contains(range.startContainer)) {
    within.setStart(range.startContainer, range.startOffset);
  }
  if (excerpt.contains(range.endContainer)) within.setEnd(range.endContainer, range.endOffset);
  return within.toString();
}

/** The parts as HTML: paragraphs, then the citation with the title as a link. */
export function html(parts: readonly CopiedPart[]): string {
  return parts
    .map(({ text, cite, title, link }) => {
      const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escape(paragraph)}</p>`);
      const name = link === '' ? escape(title) : `<a href="${escape(link)}">${escape(title)}</a>`;
      return `${paragraphs.join('')}<p>${escape(cite)} · ${name}</p>`;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
