import { answerCard } from '../src/core/archive/answer-card.ts';
import type { Archive } from '../src/core/archive/archive.ts';
import { surroundingsOf } from '../src/core/related/surroundings.ts';
import type { EntityId, Mention, Span } from '../src/core/model.ts';
import type { Excerpt } from '../src/core/protocol.ts';
import { countField, idField, optionalTextField, textField } from './archive-fields.ts';
import { RecordError, type JsonRecord } from './archive-lines.ts';
import { readText, type ReadText } from './archive-mentions.ts';
import type { Offsets } from './archive-offsets.ts';

/**
 * Answers `{"id", "text", "start", "end", "entity"?, "lang"?, "title"?}` with the passages that
 * the card of the mention at that span shows, best first, and their source paragraphs. Both are
 * empty where the span is no mention or the card shows no excerpt.
 * @throws RecordError where the record lacks something
 */
export function answerRelated(
  archive: Archive,
  record: JsonRecord,
  offsetsOf: (text: string) => Offsets,
): unknown {
  const excerpts = excerptsAt(archive, record, spanOf(record, offsetsOf));
  const ranked = new Set(excerpts.flatMap((excerpt) => sourcesOf(archive, excerpt)));
  return {
    id: idField(record),
    passages: excerpts.map(({ passage }) => passage),
    ranked: [...ranked],
  };
}

function spanOf(record: JsonRecord, offsetsOf: (text: string) => Offsets): Span {
  const offsets = offsetsOf(textField(record, 'text'));
  const start = countField(record, 'start', 0, offsets.length);
  const end = countField(record, 'end', 0, offsets.length);
  if (start >= end) throw new RecordError(`"end" is ${end}, expected more than "start"`);
  return { start: offsets.toUtf16(start), end: offsets.toUtf16(end) };
}

function excerptsAt(archive: Archive, record: JsonRecord, span: Span): readonly Excerpt[] {
  const read = readText(archive, record);
  const found = mentionAt(read, span, optionalTextField(record, 'entity'));
  if (found === null) return [];
  const { place, mention, entity, ask } = found;
  const { blocks, mentions } = read;
  const [block, inBlock] = [blocks[place], mentions[place]];
  if (block === undefined || inBlock === undefined) return [];
  const around = surroundingsOf(block, inBlock, mentions.flat(), mention);
  const card = answerCard(archive, { entities: [entity], ask, around });
  return card.type === 'topic' ? card.excerpts : [];
}

interface MentionAt {
  readonly place: number;
  readonly mention: Mention;
  readonly entity: EntityId;
  /** True where the card would ask first and so show no excerpt. */
  readonly ask: boolean;
}

/**
 * The mention that shares most with the span. `wanted` is what the reader takes it for: it decides
 * between mentions, and answers the card that would ask, where the mention can mean it.
 */
function mentionAt(
  { blocks, mentions }: ReadText,
  span: Span,
  wanted: EntityId | null,
): MentionAt | null {
  const found = blocks.flatMap(({ start }, place) => {
    if (start === null) return [];
    return (mentions[place] ?? []).map((mention) => {
      const shared =
        Math.min(span.end, start + mention.end) - Math.max(span.start, start + mention.start);
      const fits = wanted !== null && [mention.entity, ...mention.others].includes(wanted);
      return { place, mention, shared, fits };
    });
  });
  const [best] = found
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.shared - a.shared);
  if (best === undefined) return null;
  const { place, mention, fits } = best;
  const entity = fits && wanted !== null ? wanted : mention.entity;
  return { place, mention, entity, ask: mention.ask && !fits };
}

function sourcesOf(archive: Archive, { citation, number }: Excerpt): string[] {
  const article = archive.articles[archive.articleIndex(citation.article) ?? -1];
  if (article === undefined) return [];
  const { source } = archive.passage(article.first + number - 1);
  return source.map((paragraph) => `${citation.article}#${paragraph}`);
}
