import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  importGraph,
  runningGraph,
  sourceFiles,
  type ImportGraph,
} from './architecture/import-graph.ts';
import { breaches, depthOf } from './architecture/import-law.ts';
import { roomOf } from './architecture/room.ts';

const root = process.cwd();

describe('the house', () => {
  const lines = new Map(sourceFiles(root).map((file) => [file, lineCount(join(root, file))]));
  let graph: ImportGraph = new Map();
  beforeAll(async () => {
    graph = await importGraph(root);
  }, 60_000);

  it('keeps the import law, without rings', () => {
    expect(breaches(graph)).toEqual([]);
    expect(graph.size).toBeGreaterThan(50);
  });

  it('is at most seven imports deep when it runs', async () => {
    expect(depthOf(await runningGraph(root))).toBeLessThanOrEqual(7);
  });

  it('has doors of fewer than 80 lines', () => {
    const doors = [...lines].filter(([file]) => roomOf(file) === 'door');
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter(([, count]) => count >= 80)).toEqual([]);
  });

  it('has no file over 400 lines, and a median under 100', () => {
    expect([...lines].filter(([, count]) => count > 400)).toEqual([]);
    const sorted = [...lines.values()].sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  it('has no folder or file named for nothing', () => {
    const vague = /([/-](utils?|helpers?|common|misc|shared)|\/index)(\.tsx?|\/)/;
    expect([...lines.keys()].filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('the import law', () => {
  const planted = mkdtempSync(join(tmpdir(), 'sidelight-law-'));
  afterAll(() => {
    rmSync(planted, { recursive: true });
  });

  it('finds what breaks it, types and dynamic imports included', async () => {
    plant('src/content.ts', "import { scan } from './core/scan.ts'; scan();");
    plant(
      'src/core/scan.ts',
      "import type { Box } from '../page/box.ts'; export const scan = (b?: Box) => b;",
    );
    plant('src/core/text/fold.ts', "export { default as Fuse } from 'fuse.js';");
    plant(
      'src/core/search/near.ts',
      "import Fuse from 'fuse.js'; export const near = new Fuse([]);",
    );
    plant(
      'src/page/box.ts',
      "export interface Box { a: 1 } export const open = () => import('../content.ts');",
    );
    plant(
      'src/ui/tab.ts',
      "import browser from 'webextension-polyfill'; export const tabs = browser.tabs;",
    );
    plant('src/browser/a.ts', "import { b } from './b.ts'; export const a = () => b;");
    plant('src/browser/b.ts', "import { a } from './a.ts'; export const b = () => a;");
    const found = breaches(await importGraph(planted));
    expect(found.sort()).toEqual([
      'a ring of imports: src/browser/a.ts -> src/browser/b.ts -> src/browser/a.ts',
      'a ring of imports: src/content.ts -> src/core/scan.ts -> src/page/box.ts -> src/content.ts',
      'src/core/scan.ts imports src/page/box.ts',
      'src/core/text/fold.ts imports fuse.js',
      'src/page/box.ts imports src/content.ts',
      'src/ui/tab.ts imports webextension-polyfill',
    ]);
  });

  it('refuses a file in no room', () => {
    expect(() => roomOf('src/shared/all.ts')).toThrow('src/shared/ is not one');
  });

  it('measures the longest way down', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['preact']],
    ]);
    expect(depthOf(graph)).toBe(2);
    expect(depthOf(new Map())).toBe(0);
    expect(depthOf(new Map([...graph, ['c', ['a']]]))).toBe(Infinity);
  });

  function plant(path: string, source: string): void {
    mkdirSync(join(planted, dirname(path)), { recursive: true });
    writeFileSync(join(planted, path), source);
  }
});

function lineCount(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}
