import type { RequirePeer } from '../../peers/install-peers.ts';
import { type Engine, fromBytes, toBytes } from '../engine.ts';

interface Database {
  readonly tokenizer: unknown;
}

interface Orama {
  create(options: object): Database;
  insertMultiple(
    database: Database,
    documents: readonly object[],
    batch: number,
  ): string[] | Promise<string[]>;
  save(database: Database): unknown;
  load(database: Database, kept: unknown): void;
  search(database: Database, query: object): { readonly hits: readonly { readonly id: string }[] };
}

/**
 * Orama with its English stemmer and stop words, documents that hold any of the words, and one edit
 * allowed, its way to typos; it completes words by itself, and keeps the texts with the index.
 */
export function orama(load: RequirePeer): Engine {
  const { create, insertMultiple, save, load: restore, search } = load('@orama/orama') as Orama;
  const { stopwords } = load('@orama/stopwords/english') as { readonly stopwords: string[] };
  const make = (): Database =>
    create({
      schema: { title: 'string', body: 'string' },
      components: { tokenizer: { language: 'english', stemming: true, stopWords: stopwords } },
    });
  return {
    name: 'Orama',
    build: async (texts) => {
      const database = make();
      const documents = texts.map(({ title, body }, place) => ({ id: String(place), title, body }));
      await insertMultiple(database, documents, 1_000);
      return toBytes(save(database));
    },
    open: (kept) => {
      const database = make();
      restore(database, fromBytes(kept));
      return Promise.resolve((term, { limit }) => {
        const found = search(database, {
          term,
          limit,
          threshold: 1,
          tolerance: 1,
          boost: { title: 2 },
        });
        return found.hits.map(({ id }) => Number(id));
      });
    },
  };
}
