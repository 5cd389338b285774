import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BROWSERS } from './browser-name.ts';
import { buildExtension } from './build/build-extension.ts';
import { zipFiles } from './build/zip-files.ts';
import { materials, type Lockfile } from './package/materials.ts';
import { checksumLines } from './package/checksum-lines.ts';
import { sourceFiles, withSeeds } from './package/source-files.ts';
import { zipTight } from './package/zip-tight.ts';
import { readOptions } from './read-options.ts';

const OPTIONS = { seeds: { type: 'string', default: 'seeds' } } as const;

const SOURCE = 'sidelight-source.zip';
const MATERIALS = 'sidelight-materials.cdx.json';
const SUMS = 'SHA256SUMS';

/** Which characters are letters is in the table of names, and every Unicode knows a few more. */
const UNICODE = '17.0';

/**
 * `npm run package [-- --seeds DIR]`: writes under `dist/` what a store is given: the extension for each
 * browser, the source that it can be built from again, what it is made of (CycloneDX) and the sums of
 * all of them.
 * The same source gives the same bytes, on every machine and every Node that knows the same Unicode.
 * @returns the exit code: 1 where a source has a mistake or the package would not be whole
 * @throws Error where this Node knows another Unicode
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, OPTIONS, 'npm run package [-- --seeds DIR]');
  checkUnicode(process.versions.unicode);
  const root = process.cwd();
  const seeds = resolve(options.seeds);
  const out = join(root, 'dist');
  const { problems } = await buildExtension({ root, seeds, out, zip: zipTight });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  mkdirSync(out, { recursive: true });
  const own = sourceFiles(root);
  const source = seeds === join(root, 'seeds') ? own : await withSeeds(own, seeds);
  writeFileSync(join(out, SOURCE), zipFiles(source));
  writeFileSync(join(out, MATERIALS), materials(lockfileOf(root)));
  const names = [...BROWSERS.map((browser) => `sidelight-${browser}.zip`), SOURCE, MATERIALS];
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  const sums = checksumLines(files);
  writeFileSync(join(out, SUMS), sums);
  console.log(`${source.size} source files\n${sums}`.trimEnd());
  return 0;
}

function checkUnicode(known = 'none'): void {
  if (known === UNICODE) return;
  throw new Error(
    `Packages are made with Unicode ${UNICODE}, and Node ${process.versions.node} knows ${known}, which gives other bytes.\n` +
      'Run the same command with Node 20.20.2 or a newer one (npx node@26 scripts/run.js package).',
  );
}

function lockfileOf(root: string): Lockfile {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
}
