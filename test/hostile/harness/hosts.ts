import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForPage } from '../../../scripts/bench/in-page/bundle-for-page.ts';
import type { Manifest } from '../../../scripts/build/manifest.ts';
import type { BuildCopy } from '../../e2e/harness/speaking.ts';

/** Pages here are as without the extension: its page script and style sheet leave them alone. */
export const CONTROL = 'http://control.test';
/** Pages here keep account of what the page script does to their main thread. */
export const ACCOUNT = 'http://account.test';
/** Pages here have the extension as it ships. */
export const SHIPPED = 'http://hostile.test';

/** How the bench keeps account: a script before ours, and one after it. */
const ACCOUNTING = ['accounting', 'accounting-end'] as const;

/**
 * Copies a built extension for comparisons in one browser: its manifest alone is changed, to leave the
 * control's pages out and to have account kept on those that are for it.
 */
export async function withControl(built: string): Promise<BuildCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-control-'));
  cpSync(built, folder, { recursive: true });
  for (const name of ACCOUNTING) {
    const script = await bundleForPage(`scripts/bench/in-page/${name}.ts`);
    writeFileSync(join(folder, `${name}.js`), script);
  }
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const [own] = manifest.content_scripts;
  if (!own) throw new Error('The manifest names no content script');
  const [before, after] = ACCOUNTING.map((name) => `${name}.js`);
  const accounted = { ...own, matches: [`${ACCOUNT}/*`], js: [before, ...own.js, after] };
  const shipped = { ...own, exclude_matches: [`${CONTROL}/*`, `${ACCOUNT}/*`] };
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [shipped, accounted] }));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
