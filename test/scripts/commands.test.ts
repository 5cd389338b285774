import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The first cells of the README's table of commands. */
const listed = [
  ...readFileSync('README.md', 'utf8').matchAll(/^\| `npm (?:run )?(?:-s )?([\w:]+)/gm),
];
const names = [...new Set(listed.map(([, name = '']) => name))].sort();

describe('commands that the README lists', () => {
  it('are all that people are to know', () => {
    expect(names.length).toBeGreaterThan(9);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(names)('install what is missing before they run: %s', (name) => {
    const [, script] = /^node scripts\/run\.js ([a-z-]+)$/.exec(scripts[name] ?? '') ?? [];
    expect(script).toBeDefined();
    expect(existsSync(`scripts/${script}.ts`)).toBe(true);
  });
});
