import { pathToFileURL } from 'node:url';
import type { RequirePeer } from '../../peers/install-peers.ts';
import type { Engine } from '../engine.ts';
import { tellingWords } from './words.ts';

interface Statement {
  bind(values: readonly unknown[]): Statement;
  step(): boolean;
  get(column: number): unknown;
  reset(alsoClearBinds?: boolean): Statement;
}

interface Database {
  readonly pointer: number;
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

interface Sqlite {
  readonly oo1: { readonly DB: new (name: string) => Database };
  readonly capi: {
    sqlite3_js_db_export(database: Database): Uint8Array;
    sqlite3_deserialize(...args: unknown[]): number;
    readonly SQLITE_DESERIALIZE_FREEONCLOSE: number;
  };
  readonly wasm: { allocFromTypedArray(bytes: Uint8Array): number };
}

const TABLE = `CREATE VIRTUAL TABLE texts USING fts5(title, body, content='', detail=full,
  prefix='2 3', tokenize='porter unicode61 remove_diacritics 2')`;
const SELECT = `SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY bm25(texts, 2.0, 1.0) LIMIT ?2`;

/**
 * SQLite's FTS5 in WebAssembly, in memory, with its Porter stemmer and without the texts; stop words
 * are left out of queries, any word answers, the last as a prefix, too. It has nothing against typos.
 */
export function sqlite(load: RequirePeer): Engine {
  const start = async (): Promise<Sqlite> => {
    const url = pathToFileURL(load.resolve('@sqlite.org/sqlite-wasm')).href;
    const { default: init } = (await import(url)) as { default: () => Promise<Sqlite> };
    return init();
  };
  return {
    name: 'SQLite FTS5',
    build: async (texts) => {
      const { oo1, capi } = await start();
      const database = new oo1.DB(':memory:');
      database.exec(TABLE);
      database.exec('BEGIN');
      const insert = database.prepare('INSERT INTO texts(rowid, title, body) VALUES (?, ?, ?)');
      texts.forEach(({ title, body }, place) => {
        insert.bind([place, title, body]).step();
        insert.reset();
      });
      database.exec("COMMIT; INSERT INTO texts(texts) VALUES ('optimize'); VACUUM");
      return capi.sqlite3_js_db_export(database);
    },
    open: async (kept) => {
      const select = restore(await start(), kept).prepare(SELECT);
      return (query, { limit, open }) => placesOf(select.bind([expressionOf(query, open), limit]));
    },
  };
}

function restore({ oo1, capi, wasm }: Sqlite, kept: Uint8Array): Database {
  const database = new oo1.DB(':memory:');
  const at = wasm.allocFromTypedArray(kept);
  const { length } = kept;
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE;
  capi.sqlite3_deserialize(database.pointer, 'main', at, length, length, flags);
  return database;
}

function expressionOf(query: string, open: boolean): string {
  const words = tellingWords(query).map((word) => `"${word}"`);
  const last = words.at(-1);
  if (last !== undefined && open) words.push(`${last}*`);
  return words.join(' OR ');
}

function placesOf(select: Statement): number[] {
  const places: number[] = [];
  while (select.step()) places.push(Number(select.get(0)));
  select.reset();
  return places;
}
