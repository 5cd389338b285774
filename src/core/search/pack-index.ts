import { ByteWriter } from '../bytes/byte-writer.ts';
import { HEADER_BYTES, INDEX_VERSION, MAGIC, type SectionName, SECTIONS } from './layout.ts';
import type { LexiconBytes } from './write-lexicon.ts';

/** Both lexicons of an index. */
export interface Lexicons {
  readonly terms: LexiconBytes;
  readonly termCount: number;
  readonly stems: LexiconBytes;
  readonly stemCount: number;
}

/** All that an index holds, document numbers being places in the lists. */
export interface IndexContent extends Lexicons {
  /** The language of each document that has a stemmer, else empty. */
  readonly languages: readonly string[];
  readonly lengths: Uint8Array;
  readonly totalLength: number;
}

/** Lays the parts of an index into one ArrayBuffer, as `layout.ts` says. */
export function packIndex(content: IndexContent): Uint8Array {
  const sections = sectionsOf(content);
  const head = new ByteWriter();
  let end = HEADER_BYTES;
  const ends = SECTIONS.map((name) => (end += sections[name].length));
  for (const word of [MAGIC, INDEX_VERSION, end]) head.word(word);
  for (const word of [content.lengths.length, content.totalLength]) head.word(word);
  for (const word of [content.termCount, content.stemCount, ...ends]) head.word(word);
  const bytes = new Uint8Array(end);
  bytes.set(head.take());
  SECTIONS.forEach((name, i) => bytes.set(sections[name], (ends[i] ?? 0) - sections[name].length));
  return bytes;
}

function sectionsOf(content: IndexContent): Record<SectionName, Uint8Array> {
  const { terms, stems, lengths } = content;
  const languages = [...new Set(content.languages)].filter((each) => each !== '').sort();
  return {
    languages: writeLanguages(languages),
    documentLanguages: documentLanguages(content.languages, languages),
    lengths,
    termBlocks: terms.blocks,
    termEntries: terms.entries,
    termLists: terms.lists,
    stemBlocks: stems.blocks,
    stemEntries: stems.entries,
    stemLists: stems.lists,
  };
}

function writeLanguages(languages: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(languages.length);
  for (const language of languages) {
    writer.varint(language.length);
    writer.units(language);
  }
  return writer.take();
}

function documentLanguages(
  byDocument: readonly string[],
  languages: readonly string[],
): Uint8Array {
  if (new Set(byDocument).size < 2) return new Uint8Array(0);
  return Uint8Array.from(byDocument, (language) => languages.indexOf(language) + 1);
}
