import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * The licence notices that the libraries inside the bundles ask to travel with them.
 * @returns one text, libraries sorted by name
 * @throws Error where a library comes without a licence file
 */
export function licences(root: string, metafiles: readonly Metafile[]): string {
  const parts = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs));
  const used = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = new Set(used.flatMap(([path]) => packageOf(path) ?? []));
  return [...packages]
    .sort()
    .map((name) => notice(join(root, 'node_modules', name), name))
    .join('\n\n');
}

/** `node_modules/@scope/name/dist/file.js` is of `@scope/name`. */
function packageOf(path: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function notice(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without a licence file`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
