/** What the file at a path holds; null where nothing of that name belongs among the sources. */
export function kindOfSeed(path: string): 'article' | 'entities' | null {
  const folders = path.split(/[/\\]/);
  const name = folders.pop() ?? '';
  if (folders.includes('articles') && name.endsWith('.md')) return 'article';
  if (folders.includes('entities') && name.endsWith('.yaml')) return 'entities';
  return null;
}
