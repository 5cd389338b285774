import type { ImportGraph } from './import-graph.ts';
import { roomOf, type Room } from './room.ts';

/** Which rooms a room may import. Nobody imports a door. */
const ROOMS_ALLOWED: Readonly<Record<Room, readonly Room[]>> = {
  core: ['core'],
  page: ['core', 'page'],
  ui: ['core', 'ui'],
  browser: ['core', 'browser'],
  door: ['core', 'page', 'ui', 'browser'],
};

/** Which packages, modules that the build makes and parts of `extension/` a folder may import. */
const PACKAGES_ALLOWED: readonly { readonly folder: RegExp; readonly packages: RegExp }[] = [
  { folder: /^src\/core\/search\//, packages: /^fuse\.js(\/basic)?$/ },
  { folder: /^src\/core\/text\//, packages: /^porter2$|^@orama\/stemmers\// },
  { folder: /^src\/core\/seed\//, packages: /^yaml$/ },
  { folder: /^src\/ui\//, packages: /^preact(\/|$)/ },
  // For the types of its keys alone: a message that is not there does not compile.
  { folder: /^src\/ui\/say\.ts$/, packages: /^extension\/_locales\/en\/messages\.json$/ },
  { folder: /^src\/browser\//, packages: /^webextension-polyfill$|^virtual:/ },
  { folder: /^src\/browser\/surface-messages\.ts$/, packages: /^\/_locales\/\w+\/messages\.json$/ },
  { folder: /^src\/names\.ts$/, packages: /^virtual:gazetteer$/ },
  { folder: /^src\/[^/]+$/, packages: /^preact(\/|$)|^extension\/[\w-]+\.css$/ },
];

/**
 * Every import that the law forbids, and every ring of imports.
 * @returns one sentence for each, empty where the law is kept
 */
export function breaches(graph: ImportGraph): string[] {
  return [...forbiddenImports(graph), ...cycles(graph)];
}

function forbiddenImports(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imports]) =>
    imports
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} imports ${target}`),
  );
}

function mayImport(file: string, target: string): boolean {
  // A room's own style sheets are part of it.
  if (target.startsWith('src/')) return ROOMS_ALLOWED[roomOf(file)].includes(roomOf(target));
  return PACKAGES_ALLOWED.some(
    ({ folder, packages }) => folder.test(file) && packages.test(target),
  );
}

/** Walks depth first; a file met again while it is still open closes a ring. */
function cycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(`a ring of imports: ${[...trail.slice(start), file].join(' -> ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** How many imports the longest way down from a file takes: without end where there is a ring. */
export function depthOf(graph: ImportGraph): number {
  const known = new Map<string, number>();
  const depth = (file: string): number => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, Infinity);
    const below = (graph.get(file) ?? []).filter((target) => graph.has(target));
    const own = below.length === 0 ? 0 : 1 + Math.max(...below.map(depth));
    known.set(file, own);
    return own;
  };
  return Math.max(0, ...[...graph.keys()].map(depth));
}
