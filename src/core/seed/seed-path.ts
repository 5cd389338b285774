/** What a source file holds: an article, entities, or one language's words for them. */
export type SeedKind = 'article' | 'entities' | 'translation';

const KINDS: readonly (readonly [folder: string, ending: string, kind: SeedKind])[] = [
  ['articles', '.md', 'article'],
  ['entities', '.yaml', 'entities'],
  ['translations', '.yaml', 'translation'],
];

/** Where files of each kind stand, for people. */
export const SEED_PLACES = KINDS.map(([folder, ending]) => `${folder}/*${ending}`);

/**
 * What the file at a path holds; null where nothing of that name belongs among the sources. The nearest
 * folder says so: those above may belong to the machine.
 */
export function kindOfSeed(path: string): SeedKind | null {
  const folders = path.split(/[/\\]/);
  const name = folders.pop() ?? '';
  const kinds = KINDS.filter(([, ending]) => name.endsWith(ending));
  const nearest = folders.findLast((folder) => kinds.some(([own]) => own === folder));
  return kinds.find(([folder]) => folder === nearest)?.[2] ?? null;
}

/** The name of the file at a path, without folders and ending. */
export function stemOfSeed(path: string): string {
  return (path.split(/[/\\]/).pop() ?? '').replace(/\.[^.]*$/, '');
}
