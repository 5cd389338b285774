import type { RequirePeer } from '../../peers/install-peers.ts';
import { type Engine, fromBytes, type Text, toBytes } from '../engine.ts';
import { stemUnlessStopword } from './words.ts';

interface MiniSearch {
  addAll(documents: readonly (Text & { readonly id: number })[]): void;
  search(query: string, options: object): { readonly id: number }[];
  toJSON(): unknown;
  /** Its terms: private, and the only way to learn which words it knows. */
  readonly _index: { has(term: string): boolean };
}

interface MiniSearchClass {
  new (options: object): MiniSearch;
  loadJS(kept: unknown, options: object): MiniSearch;
}

const FUZZY = 0.2;

/**
 * MiniSearch, with stemming and stop words, which it leaves to its users, the last word of a query
 * as a prefix, and words it does not know fuzzily, which ranks better than all of them so.
 */
export function miniSearch(load: RequirePeer): Engine {
  return engine('MiniSearch', load, { processTerm: stemUnlessStopword });
}

/** MiniSearch as it comes, all words fuzzily. */
export function stockMiniSearch(load: RequirePeer): Engine {
  return engine('MiniSearch as it comes', load, {});
}

function engine(name: string, load: RequirePeer, more: object): Engine {
  const Class = load('minisearch') as MiniSearchClass;
  const options = { fields: ['title', 'body'], ...more };
  const stemmed = 'processTerm' in more;
  return {
    name,
    build: (texts) => {
      const index = new Class(options);
      index.addAll(texts.map(({ title, body }, id) => ({ id, title, body })));
      return Promise.resolve(toBytes(index));
    },
    open: (kept) => {
      const index = Class.loadJS(fromBytes(kept), options);
      const isUnknown = (term: string): boolean => !index._index.has(term);
      return Promise.resolve((query, { limit, open }) => {
        const found = index.search(query, {
          boost: { title: 2 },
          prefix: (_: string, i: number, terms: string[]) => open && i === terms.length - 1,
          fuzzy: stemmed ? (term: string) => isUnknown(term) && FUZZY : FUZZY,
        });
        return found.slice(0, limit).map(({ id }) => id);
      });
    },
  };
}
