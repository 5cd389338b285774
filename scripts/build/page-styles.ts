import type { PackageFiles } from './package-files.ts';

const SHEETS = /(?:\s*<link rel="stylesheet" href="[^"]+" \/>)+/;
const SHEET = /<link rel="stylesheet" href="([^"]+)" \/>/g;

/**
 * The files of a package, with one style sheet for each HTML page in place of those it names: every file
 * that a page waits for costs its main thread a few tasks before it can draw. What stands in these, or
 * in scripts, does not ship by itself as well. A page that names a sheet that is not there stays as it
 * is, for `missingFiles` to say so.
 * @param manifest - names the style sheets that browsers put into other pages
 */
export function joinPageStyles(files: PackageFiles, manifest: string): PackageFiles {
  const joined = new Map(files);
  const pages = new Set<string>();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    const html = new TextDecoder().decode(bytes);
    const names = [...html.matchAll(SHEET)].map(([, name = '']) => name);
    if (names.length === 0 || !names.every((name) => files.has(name))) continue;
    pages.add(sheetOf(path));
    joined.set(path, encode(html.replace(SHEETS, `\n    ${linkTo(sheetOf(path))}`)));
    joined.set(sheetOf(path), join(names, files));
  }
  for (const path of files.keys()) {
    if (!path.endsWith('.css') || pages.has(path)) continue;
    if (!manifest.includes(`"${path}"`)) joined.delete(path);
  }
  return joined;
}

function join(names: readonly string[], files: PackageFiles): Uint8Array {
  const texts = names.map((name) => new TextDecoder().decode(files.get(name)));
  return encode(texts.join('\n'));
}

function sheetOf(page: string): string {
  return page.replace(/\.html$/, '.css');
}

function linkTo(path: string): string {
  return `<link rel="stylesheet" href="${path}" />`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
