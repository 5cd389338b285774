import type { RequirePeer } from '../../peers/install-peers.ts';
import { type Engine, fromBytes, toBytes } from '../engine.ts';

interface Index {
  add(id: number, text: string): void;
  search(query: string, options: object): number[];
  export(take: (key: string, data: string) => void): void;
  import(key: string, data: string): void;
}

interface FlexSearch {
  readonly Index: new (options: object) => Index;
  readonly Encoder: new (...options: unknown[]) => object;
  readonly Charset: { readonly LatinBalance: unknown; readonly Default: unknown };
}

/**
 * FlexSearch with its English stemmer and stop words, and every beginning of a word indexed, which
 * is its way to half-typed words; documents that lack a word are suggested, or long queries find nothing.
 */
export function flexSearch(load: RequirePeer): Engine {
  const { Index, Encoder, Charset } = load('flexsearch') as FlexSearch;
  const english = load('flexsearch/lang/en');
  const make = (): Index =>
    new Index({ tokenize: 'forward', encoder: new Encoder(Charset.Default, english) });
  return {
    name: 'FlexSearch',
    build: (texts) => {
      const index = make();
      texts.forEach(({ title, body }, id) => index.add(id, `${title}\n${body}`));
      const parts: [string, string][] = [];
      index.export((key, data) => parts.push([key, data]));
      return Promise.resolve(toBytes(parts));
    },
    open: (kept) => {
      const index = make();
      for (const [key, data] of fromBytes(kept) as [string, string][]) index.import(key, data);
      return Promise.resolve((query, { limit }) => index.search(query, { limit, suggest: true }));
    },
  };
}
