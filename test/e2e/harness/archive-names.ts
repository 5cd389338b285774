import { join } from 'node:path';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { readFolder } from '../../core/seed/read-folder.ts';

/** What the shipped archive calls its topics, publishers and articles. */
export function archiveNames(): readonly string[] {
  const parsed = parseSeeds(readFolder(join(import.meta.dirname, '../../../seeds')));
  if (!parsed.ok) throw new Error('the seeds have mistakes');
  const { entities, articles } = parsed.value;
  return [
    ...entities.map(({ name }) => name),
    ...articles.flatMap(({ title, publisher }) => [title, publisher ?? []].flat()),
  ];
}
