import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import ts from 'typescript';

/**
 * What each file of `src/` imports, types included: paths from the project's folder, packages and
 * virtual modules by name.
 */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Every source file under `src/`, by path from the project's folder, sorted. */
export function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Reads the imports as the bundler does, so that no spelling of one escapes, and the types' beside. */
export async function importGraph(root: string): Promise<ImportGraph> {
  const running = await runningGraph(root);
  return new Map(
    [...running].map(([file, bundled]) => {
      return [file, [...new Set([...bundled, ...writtenImports(root, file)])].sort()];
    }),
  );
}

/** The imports that are there when the program runs: those of types are not. */
export async function runningGraph(root: string): Promise<ImportGraph> {
  const files = sourceFiles(root);
  const { inputs } = await metafileOf(root, files);
  return new Map(
    files.map((file) => [file, (inputs[file]?.imports ?? []).map(({ path }) => path)]),
  );
}

/** How sources are bundled to see what they come to; libraries are left out. */
export const PLAIN_BUNDLE = {
  bundle: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  packages: 'external',
  external: ['virtual:*', '/_locales/*'],
  loader: { '.css': 'text' },
  logLevel: 'silent',
} satisfies BuildOptions & { write: false };

async function metafileOf(root: string, files: string[]): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    metafile: true,
    outdir: 'out',
    ...PLAIN_BUNDLE,
  });
  return metafile;
}

/** The bundler forgets imports of types; the law does not. */
function writtenImports(root: string, file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
  );
}
