import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserName } from '../../../scripts/browser-name.ts';
import { buildPackages } from '../../../scripts/build/build-packages.ts';
import { compileSeeds } from '../../../scripts/build/compile-seeds.ts';
import { seedTexts } from '../../../scripts/build/seed-texts.ts';
import { writeFiles } from '../../../scripts/build/write-packages.ts';
import type { BuildCopy } from './speaking.ts';

/**
 * A build of the extension with an archive of its own, by the build's own compiler.
 * @param built - the build for the same browser
 * @param writeSeeds - puts the sources into a folder, which is empty
 * @throws Error where the sources have a mistake
 */
export async function seededBuild(
  built: string,
  writeSeeds: (folder: string) => void,
): Promise<BuildCopy> {
  const place = mkdtempSync(join(tmpdir(), 'sidelight-seeded-'));
  const remove = (): void => {
    rmSync(place, { recursive: true, force: true });
  };
  try {
    writeSeeds(place);
    const compiled = await compileSeeds(place);
    if (!compiled.ok) throw new Error(compiled.errors.slice(0, 5).join('\n'));
    const packages = await buildPackages(process.cwd(), seedTexts(compiled.bytes));
    const folder = join(place, 'build');
    writeFiles(packages[basename(built) as BrowserName], folder);
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
