import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';
import type { PackageFiles } from './package-files.ts';

/** Makes a style sheet imported by a script a string, minified. */
export function minifiedCss(): Plugin {
  return {
    name: 'minified-css',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
        contents: (await minified(await readFile(path, 'utf8'))).trimEnd(),
        loader: 'text',
      }));
    },
  };
}

/** The files of a package, its style sheets minified. */
export async function withMinifiedCss(files: PackageFiles): Promise<PackageFiles> {
  const changed = [...files].map(async ([path, bytes]): Promise<[string, Uint8Array]> => {
    if (!path.endsWith('.css')) return [path, bytes];
    const code = await minified(new TextDecoder().decode(bytes));
    return [path, new TextEncoder().encode(code)];
  });
  return new Map(await Promise.all(changed));
}

async function minified(source: string): Promise<string> {
  const { code } = await transform(source, {
    ...{ loader: 'css', minify: true, legalComments: 'none' },
    target: ['chrome128', 'firefox140'],
  });
  return code;
}
