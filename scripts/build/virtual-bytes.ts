import type { Plugin } from 'esbuild';

const NAMESPACE = 'virtual-bytes';

/**
 * Lets scripts import compiled bytes as `virtual:NAME`, a module whose default export gives them as
 * text: in a function, so that an engine which loads the script skips over it until the text is
 * wanted. They travel inside the scripts because the pages' own security policy forbids reading even
 * files of the package.
 * @param texts - what each NAME holds, as text
 */
export function virtualBytes(texts: Readonly<Record<string, string>>): Plugin {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({
        path: path.slice('virtual:'.length),
        namespace: NAMESPACE,
      }));
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => {
        const text = texts[path];
        if (text === undefined)
          return { errors: [{ text: `The build makes no "virtual:${path}"` }] };
        return { contents: `export default () => ${JSON.stringify(text)};`, loader: 'js' };
      });
    },
  };
}
