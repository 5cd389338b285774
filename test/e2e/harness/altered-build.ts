import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildCopy } from './speaking.ts';

/** Copies a built extension and changes what lies in the copy's folder. */
export function alterBuild(built: string, alter: (folder: string) => void): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-altered-'));
  cpSync(built, folder, { recursive: true });
  alter(folder);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Changes fields of a build's manifest. */
export function changeManifest<M extends object>(
  folder: string,
  change: (manifest: M) => Partial<M>,
): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as M;
  writeFileSync(path, JSON.stringify({ ...manifest, ...change(manifest) }));
}
