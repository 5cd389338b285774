import { lengthNorms } from './bm25.ts';
import { ByteReader } from './byte-reader.ts';
import {
  BLOCK_BYTES,
  BLOCK_KEYS,
  HEADER,
  HEADER_BYTES,
  INDEX_VERSION,
  MAGIC,
  MOST_DOCUMENTS,
  type SectionName,
  SECTIONS,
} from './layout.ts';
import { Lexicon } from './lexicon.ts';
import { SearchIndexError } from './search-index-error.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Opens an index where its bytes lie: nothing is copied or parsed, whatever its size. Damage that
 * the header does not show is met, as a SearchIndexError, when a search reads it.
 * @throws SearchIndexError where the bytes are no index, of another version, cut short or damaged
 */
export function openIndex(bytes: Uint8Array): SearchIndex {
  const words = headerOf(bytes);
  const documents = words(HEADER.documents);
  const section = sectionsOf(bytes, words);
  if (documents > MOST_DOCUMENTS || section('lengths').length !== documents) {
    throw new SearchIndexError('the search index holds lengths for another number of documents');
  }
  const documentLanguages = section('documentLanguages');
  if (documentLanguages.length !== 0 && documentLanguages.length !== documents) {
    throw new SearchIndexError('the search index holds languages for another number of documents');
  }
  return {
    bytes,
    documents,
    languages: readLanguages(section('languages')),
    documentLanguages,
    lengths: section('lengths'),
    norms: lengthNorms(Math.max(1, words(HEADER.totalLength)) / Math.max(1, documents)),
    terms: lexiconOf(words(HEADER.terms), 'term', section),
    stems: lexiconOf(words(HEADER.stems), 'stem', section),
  };
}

/** Checks the header; gives its words by place. */
function headerOf(bytes: Uint8Array): (place: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER_BYTES) {
    throw new SearchIndexError(`the search index is cut short, ${bytes.length} bytes`);
  }
  const word = (place: number): number => view.getUint32(place * 4, true);
  if (word(HEADER.magic) !== MAGIC) throw new SearchIndexError('these bytes are no search index');
  if (word(HEADER.version) !== INDEX_VERSION) {
    throw new SearchIndexError(
      `the search index is of version ${word(HEADER.version)}, this reader reads ${INDEX_VERSION}`,
    );
  }
  if (word(HEADER.bytes) !== bytes.length) {
    throw new SearchIndexError(
      `the search index is ${bytes.length} bytes of ${word(HEADER.bytes)}`,
    );
  }
  return word;
}

function sectionsOf(
  bytes: Uint8Array,
  words: (place: number) => number,
): (name: SectionName) => Uint8Array {
  const sections = new Map<SectionName, Uint8Array>();
  let start = HEADER_BYTES;
  SECTIONS.forEach((name, i) => {
    const end = words(HEADER.sections + i);
    if (end < start || end > bytes.length) {
      throw new SearchIndexError(`the section ${name} of the search index is out of bounds`);
    }
    sections.set(name, bytes.subarray(start, end));
    start = end;
  });
  return (name) => sections.get(name) ?? new Uint8Array(0);
}

function lexiconOf(
  size: number,
  kind: 'term' | 'stem',
  section: (name: SectionName) => Uint8Array,
): Lexicon {
  const view = (part: 'Blocks' | 'Lists'): DataView => {
    const { buffer, byteOffset, length } = section(`${kind}${part}`);
    return new DataView(buffer, byteOffset, length);
  };
  const blocks = view('Blocks');
  if (blocks.byteLength !== Math.ceil(size / BLOCK_KEYS) * BLOCK_BYTES) {
    throw new SearchIndexError(`the search index holds another number of ${kind}s than it says`);
  }
  return new Lexicon({
    size,
    blocks,
    entries: section(`${kind}Entries`),
    lists: view('Lists'),
  });
}

function readLanguages(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const read = (): string => {
    let language = '';
    for (let rest = reader.varint(); rest > 0; rest -= 1) {
      language += String.fromCharCode(reader.varint());
    }
    return language;
  };
  const languages: string[] = [];
  for (let rest = reader.varint(); rest > 0; rest -= 1) languages.push(read());
  return languages;
}
