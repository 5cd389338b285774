import { shippedSeeds } from '../../core/seed/shipped-seeds.ts';

/** What the shipped archive calls its topics, publishers and articles. */
export function archiveNames(): readonly string[] {
  const { entities, articles } = shippedSeeds();
  return [
    ...entities.map(({ name }) => name),
    ...articles.flatMap(({ title, publisher }) => [title, publisher ?? []].flat()),
  ];
}
