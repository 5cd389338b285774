import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityOf } from './made-seeds.ts';

const FIELDS = 5;

/**
 * Writes sources whose titles, publishers, authors, headings and bodies are payloads, each in one of
 * them, and which have their topic called and described by two more.
 */
export function writePayloadSeeds(folder: string, payloads: readonly string[]): void {
  for (const part of ['articles', 'entities', 'translations']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'entities', 'quay.yaml'), entityOf('quay', 'Quay'));
  const [name = '', description] = payloads;
  const translated = { quay: { name: `Quay ${name}`, description } };
  writeFileSync(join(folder, 'translations', 'en.yaml'), JSON.stringify(translated));
  for (let at = 0; at < payloads.length; at += FIELDS) {
    const number = at / FIELDS + 1;
    writeFileSync(
      join(folder, 'articles', `a${number}.md`),
      articleOf(`a${number}`, payloads.slice(at, at + FIELDS)),
    );
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
