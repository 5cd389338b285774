import type { Translation } from '../model.ts';
import { RowWriter } from './row-writer.ts';
import { ROW, SECTION, type Section } from './section.ts';
import type { TextPool } from './text-pool.ts';

/**
 * The sections that hold translations, in the order given; their texts go to the pool.
 * @throws RangeError where one is of an entity that is not among the sources
 */
export function packTranslations(
  translations: readonly Translation[],
  entityIndex: ReadonlyMap<string, number>,
  pool: TextPool,
): Map<Section, Uint8Array> {
  const rows = new RowWriter();
  const topics = new RowWriter();
  for (const { language, topics: own } of translations) {
    rows.add(pool.add(language), topics.length / ROW.translatedTopic);
    for (const { id, name, description } of own) {
      const entity = entityIndex.get(id);
      if (entity === undefined) throw new RangeError(`${language} names an unknown entity "${id}"`);
      topics.add(entity, pool.add(name), pool.add(description));
    }
  }
  return new Map([
    [SECTION.translations, rows.bytes()],
    [SECTION.translatedTopics, topics.bytes()],
  ]);
}
