import { build } from 'esbuild';

/**
 * Bundles a module into a script for pages.
 * @param module - its path, from the project's folder
 * @param global - the name of the global variable that will hold what it exports
 */
export async function bundleForPage(module: string, global?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome128', 'firefox140'],
    charset: 'utf8',
    logLevel: 'silent',
    ...(global === undefined ? {} : { globalName: global }),
  });
  return outputFiles[0]?.text ?? '';
}
