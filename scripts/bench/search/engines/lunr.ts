import type { RequirePeer } from '../../peers/install-peers.ts';
import { type Engine, fromBytes, type Text, toBytes } from '../engine.ts';
import { tellingWords } from './words.ts';

interface Query {
  term(term: string, options: object): void;
}

interface Index {
  query(ask: (query: Query) => void): { readonly ref: string }[];
  readonly pipeline: { runString(text: string): string[] };
  readonly invertedIndex: Readonly<Record<string, unknown>>;
}

interface Builder {
  ref(name: string): void;
  field(name: string, options?: object): void;
  add(document: Text & { readonly id: number }): void;
}

interface Lunr {
  (configure: (this: Builder) => void): Index;
  readonly Index: { load(kept: unknown): Index };
  readonly Query: { readonly wildcard: { readonly TRAILING: number } };
}

/**
 * lunr, which stems and leaves stop words out by itself; words that it does not know are looked up
 * with one edit, and the last word of a query as a prefix, too.
 */
export function lunr(load: RequirePeer): Engine {
  const make = load('lunr') as Lunr;
  return {
    name: 'lunr',
    build: (texts) => {
      const index = make(function () {
        this.ref('id');
        this.field('title', { boost: 2 });
        this.field('body');
        texts.forEach(({ title, body }, id) => this.add({ id, title, body }));
      });
      return Promise.resolve(toBytes(index));
    },
    open: (kept) => {
      const index = make.Index.load(fromBytes(kept));
      return Promise.resolve((query, { limit, open }) => {
        const found = index.query((ask) => addWords(make, index, tellingWords(query), open, ask));
        return found.slice(0, limit).map(({ ref }) => Number(ref));
      });
    },
  };
}

function addWords(
  make: Lunr,
  index: Index,
  words: readonly string[],
  open: boolean,
  ask: Query,
): void {
  words.forEach((word, i) => {
    for (const term of index.pipeline.runString(word)) {
      const editDistance = Object.hasOwn(index.invertedIndex, term) ? 0 : 1;
      ask.term(term, { editDistance, usePipeline: false });
    }
    if (i < words.length - 1 || !open) return;
    const { TRAILING } = make.Query.wildcard;
    ask.term(word, { wildcard: TRAILING, usePipeline: false, boost: 0.5 });
  });
}
