import { readFile } from 'node:fs/promises';
import { answerSearch } from '../src/core/archive/answer-search.ts';
import type { Archive } from '../src/core/archive/archive.ts';
import { compileIndex } from '../src/core/search/compile-index.ts';
import { openIndex } from '../src/core/search/open-index.ts';
import { searchIndex } from '../src/core/search/search.ts';
import { idField, textField } from './archive-fields.ts';
import type { JsonRecord } from './archive-lines.ts';

/** Ranks the ids of what fits a query, best first, at most `limit`. */
export type Rank = (query: string, limit: number) => readonly string[];

/** Ranks the passages of an archive, as the extension's search does. */
export function rankPassages(archive: Archive): Rank {
  return (text, limit) =>
    answerSearch(archive, { text, limit, exact: false }).excerpts.map(({ passage }) => passage);
}

/**
 * Indexes a collection, a JSON file `{"docs": [{"id", "title", "body"}]}`, and ranks its documents
 * with the engine that searches archives.
 * @throws Error where the file cannot be read or is no collection
 */
export async function rankCollection(file: string): Promise<Rank> {
  const docs = readDocuments(await readFile(file, 'utf8'), file);
  const texts = docs.map(({ title, body }) => ({ title, body, language: 'en' }));
  const index = openIndex(compileIndex(texts));
  return (query, limit) =>
    searchIndex(index, query, { limit, exact: false, count: false }).hits.flatMap(
      ({ document }) => docs[document]?.id ?? [],
    );
}

/** Answers `{"id", "query"}` with ranked ids. */
export function answerQuery(record: JsonRecord, rank: Rank, limit: number): unknown {
  return { id: idField(record), ranked: rank(textField(record, 'query'), limit) };
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON, expected {"docs": [...]} (${String(error)})`, {
      cause: error,
    });
  }
}

function readDocuments(text: string, file: string): Document[] {
  const value = parseJson(text, file);
  const docs = typeof value === 'object' && value !== null && 'docs' in value ? value.docs : null;
  if (!Array.isArray(docs)) throw new Error(`${file}: no collection, expected {"docs": [...]}`);
  return docs.map((doc: unknown, index): Document => {
    const { id, title, body } = (doc ?? {}) as Record<string, unknown>;
    const isText = typeof title === 'string' && typeof body === 'string';
    if (isText && (typeof id === 'string' || typeof id === 'number')) {
      return { id: String(id), title, body };
    }
    throw new Error(`${file}: docs[${index}] is no document, expected {"id", "title", "body"}`);
  });
}
