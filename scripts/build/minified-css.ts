import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';

/** Makes a style sheet imported by a script a string, minified. */
export function minifiedCss(): Plugin {
  return {
    name: 'minified-css',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const { code } = await transform(source, {
          loader: 'css',
          minify: true,
          legalComments: 'none',
        });
        return { contents: code.trimEnd(), loader: 'text' };
      });
    },
  };
}
