import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where real pages lie, saved, beside the project: not part of it, for they are others' work. */
const FOLDER = '../shared/eval/pages';
const SAMPLE = 'scripts/sample/article.html';

/** A page to measure on. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
}

/** Real pages, or the project's own, and in a sentence which they are. */
export interface SavedPages {
  readonly pages: readonly SavedPage[];
  readonly source: string;
}

/** The real pages where they are at hand; else the project's sample article and its own passages. */
export function savedPages(passages: readonly string[]): SavedPages {
  if (existsSync(FOLDER)) {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
    const pages = files.sort().map((name) => page(name, join(FOLDER, name)));
    return { pages, source: `${pages.length} saved pages of ${FOLDER}` };
  }
  const own = passages.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  return {
    pages: [page('sample article', SAMPLE), { name: 'own passages', html: whole(own) }],
    source: `the project's own sample and passages, for ${FOLDER} is not there`,
  };
}

function page(name: string, path: string): SavedPage {
  return { name: name.replace(/\.html$/, ''), html: readFileSync(path, 'utf8') };
}

/** A body as a page. */
export function whole(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
}

/** Text as markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
