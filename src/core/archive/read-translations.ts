import type { Entity, EntityId } from '../model.ts';
import type { ArchiveTranslation } from './archive.ts';
import { checkBelow, checkStarts } from './check-numbers.ts';
import { once } from './once.ts';
import { NO_TEXT, ROW } from './section.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

/**
 * The translations of an archive; their texts are decoded as they are asked for.
 * @throws ArchiveError where a table does not hold together
 */
export function readTranslations(
  sections: SectionReader,
  texts: TextTable,
  entities: readonly Entity[],
): ArchiveTranslation[] {
  const rows = sections.rows('translations', ROW.translation);
  const topics = sections.rows('translatedTopics', ROW.translatedTopic);
  texts.checkColumns(rows, ROW.translation, [0]);
  const starts = { words: rows, first: 1, width: ROW.translation, what: 'translations' };
  checkStarts(starts, topics.length / ROW.translatedTopic);
  const entity = { words: topics, first: 0, width: ROW.translatedTopic, what: 'entity' };
  checkBelow(entity, entities.length);
  texts.checkColumns(topics, ROW.translatedTopic, [1], NO_TEXT);
  texts.checkColumns(topics, ROW.translatedTopic, [2]);
  return Array.from({ length: rows.length / ROW.translation }, (_, index) => {
    const at = index * ROW.translation;
    const end = rows[at + ROW.translation + 1] ?? topics.length / ROW.translatedTopic;
    const own = topics.subarray(
      (rows[at + 1] ?? 0) * ROW.translatedTopic,
      end * ROW.translatedTopic,
    );
    return readTranslation(texts.text(rows[at] ?? NO_TEXT), own, texts, entities);
  });
}

function readTranslation(
  language: string,
  rows: Uint32Array,
  texts: TextTable,
  entities: readonly Entity[],
): ArchiveTranslation {
  const places = once((): ReadonlyMap<EntityId, number> => {
    const found = new Map<EntityId, number>();
    for (let at = 0; at < rows.length; at += ROW.translatedTopic) {
      found.set(entities[rows[at] ?? -1]?.id ?? '', at);
    }
    return found;
  });
  const textOf = (topic: EntityId, column: number): string | null => {
    const at = places().get(topic);
    return at === undefined ? null : texts.textOrNull(rows[at + column] ?? NO_TEXT);
  };
  return {
    language,
    nameOf: (topic) => textOf(topic, 1),
    descriptionOf: (topic) => textOf(topic, 2),
  };
}
