import type { SeedFile } from '../../../src/core/seed/seed-file.ts';

/** A topic as an entry of a file of entities. */
export function entityOf(id: string, name: string): string {
  const [quotedId, quotedName] = [id, name].map((text) => JSON.stringify(text));
  return (
    `${quotedId}:\n  name: ${quotedName}\n  kind: organisation\n` +
    `  description: Company that these tests made up.\n  aliases:\n    en: [${quotedName}]\n`
  );
}

/** An article of one passage about a topic. */
export function articleOf(about: string, text: string, title = 'A title'): SeedFile {
  const front = { id: 'made', title, publisher: 'The Quay Record', published: '2020-01-02' };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const head = [...lines, 'url: https://quay.example/made', 'language: en'];
  const body = `${text} ${'It went on for a while and then it ended. '.repeat(3)}`.trim();
  return {
    path: 'articles/made.md',
    text: `---\n${head.join('\n')}\n---\n\n## A heading {source=0 about=${about}}\n\n${body}\n`,
  };
}
