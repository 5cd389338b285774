import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMarkdown } from '../../../src/core/seed/markdown.ts';
import { entityOf } from './made-seeds.ts';

/** Beside the title. */
const FIELDS = 4;

/**
 * Writes sources whose titles, publishers, authors, headings and bodies are payloads, each in one of
 * them, and which have their topic called and described by two more. Markdown, which headings and bodies
 * may not hold, goes into titles.
 */
export function writePayloadSeeds(folder: string, payloads: readonly string[]): void {
  for (const part of ['articles', 'entities', 'translations']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'entities', 'quay.yaml'), entityOf('quay', 'Quay'));
  const [name = '', description] = payloads;
  const translated = { quay: { name: `Quay ${name}`, description } };
  writeFileSync(join(folder, 'translations', 'en.yaml'), JSON.stringify(translated));
  const isPlain = (payload: string): boolean => findMarkdown(payload).length === 0;
  const ordered = [...payloads.filter((payload) => !isPlain(payload)), ...payloads.filter(isPlain)];
  const titles = ordered.splice(0, Math.ceil(payloads.length / (FIELDS + 1)));
  for (const [at, title] of titles.entries()) {
    const id = `a${at + 1}`;
    const others = ordered.slice(at * FIELDS, (at + 1) * FIELDS);
    writeFileSync(join(folder, 'articles', `${id}.md`), articleOf(id, [title, ...others]));
  }
}

function articleOf(id: string, payloads: readonly string[]): string {
  const [title, publisher, author, heading = '', body = ''] = payloads;
  const front = { id, title, publisher, author, published: '2020-01-02' };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const head = [...lines, 'url: https://quay.example/made', 'language: en'];
  // Braces in a heading hold its attributes, and are refused otherwise.
  const plain = heading.replace(/[{}]/g, ' ');
  const text = `The Quay was closed to all payloads. ${body} ${'It went on for a while and then it ended. '.repeat(2)}`;
  return `---\n${head.join('\n')}\n---\n\n## Quay ${plain} {source=0 about=quay}\n\n${text.trim()}\n`;
}
