import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksumLines } from '../../scripts/package/checksum-lines.ts';
import { sourceFiles, withSeeds } from '../../scripts/package/source-files.ts';

describe('the source of the project', () => {
  const root = mkdtempSync(join(tmpdir(), 'sidelight-source-'));
  beforeAll(() => {
    put('src/b.ts', 'b');
    put('src/a.ts', 'a');
    put('.ci/run', 'run');
    put('dist/made.js', 'made');
    put('node_modules/x/index.js', 'x');
    put('scripts/bench/node_modules/y/index.js', 'y');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('is all that is there but what was made of it, where git knows nothing of it', () => {
    expect([...sourceFiles(root).keys()]).toEqual(['.ci/run', 'src/a.ts', 'src/b.ts']);
  });

  it('is what git keeps, as it stands now', () => {
    git('init', '--quiet');
    git('add', 'src');
    put('src/a.ts', 'changed');
    rmSync(join(root, 'src/b.ts'));
    const files = sourceFiles(root);
    expect([...files.keys()]).toEqual(['src/a.ts']);
    expect(new TextDecoder().decode(files.get('src/a.ts'))).toBe('changed');
  });

  it('has the same bytes where git is set to lines of Windows, as it is there', () => {
    git('init', '--quiet');
    git('config', 'core.autocrlf', 'true');
    put('.gitattributes', readFileSync('.gitattributes', 'utf8'));
    put('src/c.ts', 'one\ntwo\n');
    git('add', 'src/c.ts');
    rmSync(join(root, 'src/c.ts'));
    git('checkout', '--quiet', '--', 'src/c.ts');
    expect(readFileSync(join(root, 'src/c.ts'), 'utf8')).toBe('one\ntwo\n');
  });

  function put(path: string, content: string): void {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function git(...args: string[]): void {
    execFileSync('git', args, { cwd: root });
  }
});

describe('the source of a package with another archive', () => {
  it('has it in the place of the seeds, as it is', async () => {
    const folder = join(import.meta.dirname, '../fixtures/seeds/good');
    const own = ['seeds/articles/000.md', 'src/a.ts'].map(
      (path) => [path, bytesOf('own')] as const,
    );
    const files = await withSeeds(new Map(own), folder);
    expect([...files.keys()].sort()).toEqual([
      'seeds/articles/lamp-oil.md',
      'seeds/articles/nested/003-bridge.md',
      'seeds/entities/nothing-yet.yaml',
      'seeds/entities/organisations.yaml',
      'seeds/entities/places.yaml',
      'seeds/translations/fr.yaml',
      'src/a.ts',
    ]);
    const article = new TextDecoder().decode(files.get('seeds/articles/lamp-oil.md'));
    expect(article).toBe(readFileSync(join(folder, 'articles/lamp-oil.md'), 'utf8'));
  });
});

describe('the sums', () => {
  it('are lines as sha256sum writes them, sorted by name', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const files = new Map([
      ['b.zip', bytesOf('abc')],
      ['a.zip', new Uint8Array()],
    ]);
    expect(checksumLines(files)).toBe(`${empty}  a.zip\n${abc}  b.zip\n`);
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
