import { readFileSync } from 'node:fs';

/** The article that `npm start` shows: a page as news sites write them. */
export const SAMPLE = readFileSync('scripts/sample/article.html', 'utf8');

/** A page with that body, wide enough lines and nothing else. */
export function pageOf(body: string, head = ''): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head>` +
    `<body style="font: 18px/1.6 serif; max-width: 640px; margin: 40px auto">${body}</body></html>`
  );
}
