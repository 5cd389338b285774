/** What a source file holds: an article, entities, or one language's words for them. */
export type SeedKind = 'article' | 'entities' | 'translation';

const KINDS: readonly (readonly [folder: string, ending: string, kind: SeedKind])[] = [
  ['articles', '.md', 'article'],
  ['entities', '.yaml', 'entities'],
  ['translations', '.yaml', 'translation'],
];

/** Where files of each kind stand, for people. */
export const SEED_PLACES = KINDS.map(([folder, ending]) => `${folder}/*${ending}`);

/** What the file at a path holds; null where nothing of that name belongs among the sources. */
export function kindOfSeed(path: string): SeedKind | null {
  const folders = path.split(/[/\\]/);
  const name = folders.pop() ?? '';
  const found = KINDS.find(([folder, ending]) => folders.includes(folder) && name.endsWith(ending));
  return found?.[2] ?? null;
}

/** The name of the file at a path, without folders and ending. */
export function stemOfSeed(path: string): string {
  return (path.split(/[/\\]/).pop() ?? '').replace(/\.[^.]*$/, '');
}
