import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { doorFiles } from './doors.ts';
import { minifiedCss } from './minified-css.ts';
import type { PackageFiles } from './package-files.ts';
import { virtualBytes } from './virtual-bytes.ts';

export interface Bundles {
  readonly files: PackageFiles;
  /** What each bundle is made of. */
  readonly metafile: Metafile;
}

/**
 * Bundles every door into one classic script, which pages, workers and event pages of every
 * browser run alike. No source maps, no clock, no absolute path: the same sources give the same bytes.
 * @param root - the project's folder
 * @param bytes - what the doors import as `virtual:NAME`
 * @throws BuildFailure where a door does not compile
 */
export async function bundleDoors(
  root: string,
  bytes: Readonly<Record<string, Uint8Array>>,
): Promise<Bundles> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: doorFiles(join(root, 'src')).map((door) => `src/${door}`),
    outdir: '.',
    outbase: 'src',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome128', 'firefox140'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [virtualBytes(bytes), minifiedCss()],
  });
  const named = outputFiles.map(({ path, contents }) => [nameIn(root, path), contents] as const);
  return { files: new Map(named), metafile };
}

function nameIn(root: string, path: string): string {
  return path.slice(root.length + 1).replaceAll('\\', '/');
}
