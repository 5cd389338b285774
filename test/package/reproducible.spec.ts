import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** An old Node that knows the Unicode of packages, and the newest there is. */
const NODES = ['20.20.2', '26.10.0'];
/** Builds, but knows an older Unicode. */
const TOO_OLD = '20.19.0';

describe('what a store is given', () => {
  const rebuilt = mkdtempSync(join(tmpdir(), 'sidelight-rebuilt-'));
  let sums = '';
  beforeAll(() => {
    run(process.cwd(), process.execPath, ['scripts/run.js', 'package']);
    sums = sumsIn(process.cwd());
    unpack(readFileSync('dist/sidelight-source.zip'), rebuilt);
    run(rebuilt, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  });
  afterAll(() => {
    rmSync(rebuilt, { recursive: true });
  });

  it('is two zips, the source, the materials and their sums', () => {
    expect(sums.replaceAll(/^[\da-f]{64} {2}/gm, '')).toBe(
      [
        'sidelight-chromium.zip',
        'sidelight-firefox.zip',
        'sidelight-materials.cdx.json',
        'sidelight-source.zip',
        '',
      ].join('\n'),
    );
  });

  it('comes out of its source again, byte for byte', () => {
    run(rebuilt, process.execPath, ['scripts/run.js', 'package']);
    expect(sumsIn(rebuilt)).toBe(sums);
  });

  it.each(NODES)('is the same bytes by Node %s', (version) => {
    rmSync(join(rebuilt, 'dist'), { recursive: true, force: true });
    const node = nodeOf(version);
    const [used] = run(rebuilt, 'npm', [...node, '--version']).split('\n');
    expect(used).toBe(`v${version}`);
    run(rebuilt, 'npm', [...node, 'scripts/run.js', 'package']);
    expect(sumsIn(rebuilt)).toBe(sums);
  });

  it(`is not made by Node ${TOO_OLD}, whose Unicode gives other bytes`, () => {
    expect(() => run(rebuilt, 'npm', [...nodeOf(TOO_OLD), 'scripts/run.js', 'package'])).toThrow(
      'Packages are made with Unicode 17.0',
    );
  });
});

function nodeOf(version: string): string[] {
  return ['exec', '--yes', `--package=node@${version}`, '--', 'node'];
}

function run(cwd: string, command: string, args: string[]): string {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function sumsIn(root: string): string {
  return readFileSync(join(root, 'dist', 'SHA256SUMS'), 'utf8');
}

function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
