import { build, type BuildOptions } from 'esbuild';

/**
 * Bundles a module into a script for pages.
 * @param module - its path, from the project's folder
 * @param options - of esbuild, such as the name of the global variable for what it exports
 */
export async function bundleForPage(module: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome128', 'firefox140'],
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
