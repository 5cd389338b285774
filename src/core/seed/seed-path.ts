/** What the file at a path holds; null where nothing of that name belongs among the sources. */
export function kindOfSeed(path: string): 'article' | 'entities' | null {
  if (/(?:^|[/\\])articles[/\\].*\.md$/.test(path)) return 'article';
  if (/(?:^|[/\\])entities[/\\].*\.yaml$/.test(path)) return 'entities';
  return null;
}
