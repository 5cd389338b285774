import { build, type BuildOptions, type Metafile } from 'esbuild';
import { doorsOf } from './doors.ts';
import { minifiedCss } from './minified-css.ts';
import { nativeBrowser } from './native-browser.ts';
import type { PackageFiles } from './package-files.ts';
import { virtualBytes } from './virtual-bytes.ts';

export interface Bundles {
  readonly files: PackageFiles;
  /** What the bundles are made of: one for each way of bundling. */
  readonly metafiles: readonly Metafile[];
}

/** The background is a module for this alone: `importScripts` is against its policy of trusted types. */
const NAMES_FIRST = "import './names.js';";

/**
 * Bundles the doors: those of the extension's own pages and the background into a module each, the
 * others into a classic script each, as frames want them. Pages share no parts: one that waits for
 * several files draws later and works longer, and what parts would save is a tenth of the package. No
 * source maps, no clock, no absolute path: the same sources give the same bytes.
 * @param root - the project's folder
 * @param texts - what the doors import as `virtual:NAME`
 * @throws BuildFailure where a door does not compile
 */
export async function bundleDoors(
  root: string,
  texts: Readonly<Record<string, string>>,
): Promise<Bundles> {
  const { surfaces, background, frames } = doorsOf(root);
  const bundles = await Promise.all([
    bundle(root, surfaces, texts, { format: 'esm' }),
    bundle(root, background, texts, { format: 'esm', banner: { js: NAMES_FIRST } }),
    bundle(root, frames, texts, {}),
  ]);
  return {
    files: new Map(bundles.flatMap(({ files }) => [...files])),
    metafiles: bundles.map(({ metafile }) => metafile),
  };
}

async function bundle(
  root: string,
  doors: readonly string[],
  texts: Readonly<Record<string, string>>,
  options: BuildOptions,
): Promise<{ files: PackageFiles; metafile: Metafile }> {
  const { outputFiles = [], metafile } = await build({
    absWorkingDir: root,
    entryPoints: doors.map((door) => `src/${door}`),
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
    // Read where they lie, as the browser itself reads them.
    external: ['/_locales/*'],
    logLevel: 'silent',
    plugins: [virtualBytes(texts), minifiedCss(), nativeBrowser()],
    ...options,
  });
  const named = outputFiles.map(({ path, contents }) => [nameIn(root, path), contents] as const);
  return { files: new Map(named), metafile: metafile ?? { inputs: {}, outputs: {} } };
}

function nameIn(root: string, path: string): string {
  return path.slice(root.length + 1).replaceAll('\\', '/');
}
