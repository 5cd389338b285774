import type { Archive } from '../src/core/archive/archive.ts';

/** What an archive holds, in figures, for the person who keeps it. */
export function archiveStats(archive: Archive, bytes: number): Record<string, unknown> {
  const passages = Array.from({ length: archive.passageCount }, (_, i) => archive.passage(i));
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const aliases = archive.entities.flatMap((entity) => entity.aliases);
  const withoutPassages = archive.entities
    .filter((_, entity) => archive.passagesOf(entity).length === 0)
    .map(({ id }) => id);
  return {
    articles: archive.articles.length,
    passages: passages.length,
    words,
    mentions: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
    topics: archive.entities.length,
    topicsWithoutPassages: withoutPassages,
    aliases: aliases.length,
    aliasesByLanguage: countBy(aliases.map(({ language }) => language)),
    bytes: {
      archive: bytes,
      names: archive.gazetteer.bytes.length,
      index: archive.index.bytes.length,
    },
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
