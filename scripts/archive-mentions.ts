import type { Archive } from '../src/core/archive/archive.ts';
import { findMentions } from '../src/core/gazetteer/find.ts';
import type { Mention } from '../src/core/model.ts';
import { blocksOf, type PlacedBlock } from './archive-blocks.ts';
import { idField, optionalTextField, textField } from './archive-fields.ts';
import type { JsonRecord } from './archive-lines.ts';
import type { Offsets } from './archive-offsets.ts';

/** A text read as a page: its blocks and what each names. The title, if any, stands first. */
export interface ReadText {
  readonly blocks: readonly PlacedBlock[];
  readonly mentions: readonly (readonly Mention[])[];
}

/** Reads the text of a record as the extension reads a page. */
export function readText({ gazetteer }: Archive, record: JsonRecord): ReadText {
  const language = optionalTextField(record, 'lang') ?? '';
  const title = optionalTextField(record, 'title');
  // A title is evidence like any heading, but no place in the text: its offsets mean nothing.
  const heading = title === null ? [] : [{ text: title, language, start: null }];
  const blocks = [...heading, ...blocksOf(textField(record, 'text'), language)];
  return { blocks, mentions: findMentions(gazetteer, blocks) };
}

/**
 * Answers `{"id", "text", "lang"?, "title"?}` with what the text names.
 * @throws RecordError where the record lacks something
 */
export function answerMentions(
  archive: Archive,
  record: JsonRecord,
  offsetsOf: (text: string) => Offsets,
): unknown {
  const offsets = offsetsOf(textField(record, 'text'));
  const { blocks, mentions } = readText(archive, record);
  const predictions = blocks.flatMap(({ start: begin }, place) => {
    if (begin === null) return [];
    return (mentions[place] ?? []).map(({ start, end, entity, confidence }) => ({
      start: offsets.fromUtf16(begin + start),
      end: offsets.fromUtf16(begin + end),
      entity,
      confidence: Math.round(confidence * 1000) / 1000,
    }));
  });
  return { id: idField(record), predictions };
}
