import type { RequirePeer } from '../../peers/install-peers.ts';
import { type Engine, fromBytes, type Text, toBytes } from '../engine.ts';

interface Fuse {
  search(
    query: string,
    options: { readonly limit: number },
  ): readonly { readonly refIndex: number }[];
}

interface FuseClass {
  new (texts: readonly Text[], options: object, index: unknown): Fuse;
  createIndex(keys: object, texts: readonly Text[]): { toJSON(): unknown };
  parseIndex(kept: unknown): unknown;
}

const KEYS = [{ name: 'title', weight: 2 }, 'body'];
const OPTIONS = { keys: KEYS, useTokenSearch: true, ignoreLocation: true, threshold: 0.2 };

/** fuse.js word by word and anywhere in a text, the only way in which it ranks bodies well; it scans. */
export function fuse(load: RequirePeer): Engine {
  const Class = load('fuse.js') as FuseClass;
  return {
    name: 'fuse.js',
    build: (texts) => Promise.resolve(toBytes(Class.createIndex(KEYS, texts))),
    open: (kept, texts) => {
      const index = new Class(texts, OPTIONS, Class.parseIndex(fromBytes(kept)));
      return Promise.resolve((query, { limit }) =>
        index.search(query, { limit }).map(({ refIndex }) => refIndex),
      );
    },
  };
}
