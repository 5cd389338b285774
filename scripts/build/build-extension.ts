import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSERS } from '../browser-name.ts';
import { buildPackages, type Packages } from './build-packages.ts';
import { compileSeeds } from './compile-seeds.ts';
import { missingFiles } from './missing-files.ts';
import { seedTexts } from './seed-texts.ts';
import { writePackages, type ZipFiles } from './write-packages.ts';
import { zipFiles } from './zip-files.ts';

export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** The folder of article and entity sources. */
  readonly seeds: string;
  /** Where the packages go. */
  readonly out: string;
  /** Packs the files of each; as quickly as it can be done unless told otherwise. */
  readonly zip?: ZipFiles;
}

/** What came of a build: nothing is written where there is a problem. */
export interface BuildResult {
  /** Every problem in one line, `file:line: ...` where it stands in a source. */
  readonly problems: readonly string[];
  /** What was built, in lines for a person. */
  readonly report: readonly string[];
}

/**
 * Compiles the sources, bundles the extension and writes a package for each browser.
 * @throws BuildFailure where a script does not compile
 */
export async function buildExtension(options: BuildOptions): Promise<BuildResult> {
  const { root, seeds, out, zip = zipFiles } = options;
  const compiled = await compileSeeds(seeds);
  if (!compiled.ok) return { problems: compiled.errors, report: [] };
  const packages = await buildPackages(root, seedTexts(compiled.bytes));
  const problems = BROWSERS.flatMap((browser) =>
    missingFiles(packages[browser]).map((problem) => `${browser}: ${problem}`),
  );
  if (problems.length > 0) return { problems, report: [] };
  const zips = await writePackages(packages, out, zip);
  const lines = BROWSERS.map(
    (browser) => `${relative(root, out)}/${browser}: ${kilobytes(zips[browser] ?? 0)} zipped`,
  );
  return { problems: [], report: [compiled.summary, ...scriptSizes(packages), ...lines] };
}

function scriptSizes({ chromium }: Packages): string[] {
  return [...chromium]
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, bytes]) => {
      return `${path}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzipped`;
    })
    .sort();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
