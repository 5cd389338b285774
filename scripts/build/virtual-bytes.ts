import type { Plugin } from 'esbuild';

const NAMESPACE = 'virtual-bytes';

/**
 * Lets scripts import compiled bytes as `virtual:NAME`, a module whose default export is the
 * bytes as base64. They travel inside the scripts because the pages' own security policy forbids
 * reading even files of the package.
 * @param bytes - what each NAME holds
 */
export function virtualBytes(bytes: Readonly<Record<string, Uint8Array>>): Plugin {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({
        path: path.slice('virtual:'.length),
        namespace: NAMESPACE,
      }));
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => {
        const found = bytes[path];
        if (!found) return { errors: [{ text: `The build makes no "virtual:${path}"` }] };
        const base64 = Buffer.from(found).toString('base64');
        return { contents: `export default ${JSON.stringify(base64)};`, loader: 'js' };
      });
    },
  };
}
