import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../scripts/read-seeds.ts';
import { parseSeeds } from '../../src/core/seed/parse-seeds.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sidelight-seeds-'));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(dir, path, '..'), { recursive: true });
  await writeFile(join(dir, path), content);
}

async function pathsOf(): Promise<string[]> {
  const files = await readSeeds(dir);
  return files.map(({ path }) => path.slice(dir.length + 1));
}

describe('reading a folder of sources', () => {
  it('gives every file of both parts, folders within them included, sorted by path', async () => {
    await put('entities/places.yaml', '');
    await put('articles/b.md', '');
    await put('articles/2021/a.md', '');
    await put('articles/Z.md', '');
    expect(await pathsOf()).toEqual([
      'articles/2021/a.md',
      'articles/Z.md',
      'articles/b.md',
      'entities/places.yaml',
    ]);
  });

  it('hands on files of other names, so that a misnamed source is reported and not lost', async () => {
    await put('articles/a.markdown', '');
    await put('README.md', 'About this folder.');
    expect(await pathsOf()).toEqual(['articles/a.markdown']);
  });

  it('passes over hidden files and backups of editors', async () => {
    await put('articles/.a.md.swp', '');
    await put('articles/.git/config.md', '');
    await put('articles/a.md~', '');
    expect(await pathsOf()).toEqual([]);
  });

  it('works in a folder below a hidden one', async () => {
    await put('.seeds/articles/a.md', 'text');
    dir = join(dir, '.seeds');
    expect(await pathsOf()).toEqual(['articles/a.md']);
    dir = join(dir, '..');
  });

  it('lets the parser name the line of bytes that are not UTF-8', async () => {
    await put('entities/a.yaml', Uint8Array.from([0x23, 0x0a, 0x23, 0xe9, 0x0a]));
    const parsed = parseSeeds(await readSeeds(dir));
    expect(parsed.ok || parsed.errors.map(({ line, message }) => [line, message])).toEqual([
      [2, 'bytes that are not UTF-8 (read as U+FFFD), expected a file in UTF-8'],
    ]);
  });

  it('says what it expected where there are no sources', async () => {
    await expect(readSeeds(dir)).rejects.toThrow('expected folders articles/ and entities/');
    await expect(readSeeds(join(dir, 'nowhere'))).rejects.toThrow('no archive sources there');
  });
});
