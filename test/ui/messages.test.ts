import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messagesFile } from './english.ts';

const ENGLISH = messagesFile('en');

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every script and the manifest, as one text. */
const CODE = [
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path)),
  join('extension', 'manifest.json'),
]
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

/** Keys are used whole, with a plural form added, or put together with a kind, a use or a look. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_[^_]+$/, '');
  return [`'${key}'`, `MSG_${key}_`, `'${stem}'`, `\`${stem}_$`].some((use) => CODE.includes(use));
}

describe('the messages', () => {
  it('are all used', () => {
    expect(Object.keys(ENGLISH).filter((key) => key !== 'locale' && !isUsed(key))).toEqual([]);
  });

  it('have a general form wherever they have one for a single thing', () => {
    const singles = Object.keys(ENGLISH).filter((key) => key.endsWith('_one'));
    expect(singles.length).toBeGreaterThan(5);
    for (const single of singles) expect(ENGLISH).toHaveProperty(single.replace('_one', '_other'));
  });

  it.each(Object.entries(ENGLISH))(
    '%s declares the placeholders it uses, and no others',
    (_, one) => {
      const used = [...one.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name);
      expect(Object.keys(one.placeholders ?? {}).sort()).toEqual([...new Set(used)].sort());
      const places = Object.values(one.placeholders ?? {}).map(({ content }) => content);
      expect([...places].sort()).toEqual(places.map((_, index) => `$${String(index + 1)}`));
    },
  );

  it('are sentences without exclamation', () => {
    for (const { message } of Object.values(ENGLISH)) expect(message).not.toMatch(/[!]|\.\.\./);
  });
});
