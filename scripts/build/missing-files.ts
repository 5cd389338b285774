import type { Manifest } from './manifest.ts';
import type { PackageFiles } from './package-files.ts';

/**
 * What a package names but does not hold: files of the manifest, scripts, styles and pictures of its
 * HTML pages, messages of its languages.
 * @returns one sentence for each, sorted; none where all is there
 */
export function missingFiles(files: PackageFiles): string[] {
  const missing = [
    ...filesOfManifest(manifestOf(files)).map((path) => ['manifest.json', path] as const),
    ...[...files].flatMap(([page, bytes]) => filesOfPage(page, bytes)),
  ].filter(([, path]) => !files.has(path));
  return [
    ...missing.map(([by, path]) => `${by} names ${path}, which the package does not hold`),
    ...missingMessages(files),
  ].sort();
}

function manifestOf(files: PackageFiles): Manifest {
  return JSON.parse(textOf(files.get('manifest.json'))) as Manifest;
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** Every string of the manifest that has the form of a file's path. */
function filesOfManifest(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[\w./-]+\.(js|css|html|png|svg)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(filesOfManifest);
}

function filesOfPage(page: string, bytes: Uint8Array): [string, string][] {
  if (!page.endsWith('.html')) return [];
  const links = textOf(bytes).matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"#]+)"/g);
  return [...links].map(([, path = '']) => [page, path.replace(/^\.?\//, '')]);
}

function missingMessages(files: PackageFiles): string[] {
  const used = [...textOf(files.get('manifest.json')).matchAll(/__MSG_(\w+)__/g)].map(
    ([, key = '']) => key,
  );
  const languages = [...files.keys()].filter((path) =>
    /^_locales\/\w+\/messages\.json$/.test(path),
  );
  if (languages.length === 0) return ['manifest.json speaks no language: _locales/ is empty'];
  return languages.flatMap((path) => {
    const messages = new Set(Object.keys(JSON.parse(textOf(files.get(path))) as object));
    return used.filter((key) => !messages.has(key)).map((key) => `${path} lacks "${key}"`);
  });
}
