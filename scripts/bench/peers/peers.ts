import type { RequirePeer } from './install-peers.ts';
import { trieSource } from './trie-regexp.ts';
import { wholeWords } from './whole-words.ts';

/** A matcher that knows some names. */
export type Match = (text: string) => string[];

/** A way to find names that others offer. */
export interface Peer {
  readonly name: string;
  /** Makes it know some names; throws where it cannot hold so many. */
  build(names: readonly string[]): Match;
}

interface FlashText {
  addKeywordsFromArray(names: readonly string[]): void;
  extractKeywords(text: string): string[];
}

interface DoubleArray {
  matchInText(text: string): { readonly begin: number; readonly keyword: string }[];
}

interface AhoCorasick {
  search(text: string): [end: number, names: string[]][];
}

/**
 * The libraries and the plain ways, each set to the letter case as written. Those that give all
 * occurrences, also within words, are followed by what makes whole words of them, as whoever uses them
 * must.
 * @param load - loads the libraries; without it there are only the plain ways
 */
export function peersOf(load: RequirePeer | null): Peer[] {
  return [...(load ? libraries(load) : []), ...expressions()];
}

function libraries(load: RequirePeer): Peer[] {
  const Flash = load('flashtext.js') as new (caseSensitive: boolean) => FlashText;
  const Simple = load('ahocorasick') as new (names: readonly string[]) => AhoCorasick;
  const { AhoCorasick: Fast } = load('@monyone/aho-corasick/fast') as {
    readonly AhoCorasick: new (names: readonly string[]) => DoubleArray;
  };
  return [
    {
      name: 'flashtext.js',
      build: (names) => {
        const processor = new Flash(true);
        processor.addKeywordsFromArray(names);
        return (text) => processor.extractKeywords(text);
      },
    },
    {
      name: '@monyone/aho-corasick fast',
      build: (names) => {
        const automaton = new Fast(names);
        return (text) => {
          const all = automaton.matchInText(text);
          return wholeWords(
            text,
            all.map(({ begin, keyword }) => ({ start: begin, name: keyword })),
          );
        };
      },
    },
    {
      name: 'ahocorasick',
      build: (names) => {
        const automaton = new Simple(names);
        return (text) => {
          const all = automaton.search(text);
          const found = all.flatMap(([end, ending]) =>
            ending.map((name) => ({ start: end + 1 - name.length, name })),
          );
          return wholeWords(text, found);
        };
      },
    },
  ];
}

function expressions(): Peer[] {
  const peer = (name: string, around: (source: string) => string, flags: string): Peer => ({
    name,
    build: (names) => {
      const expression = new RegExp(around(trieSource(names)), flags);
      // Expressions are compiled at their first use, which belongs to building them.
      expression.test('');
      return (text) => text.match(expression) ?? [];
    },
  });
  return [
    peer('trie RegExp, ASCII words', (source) => `\\b(?:${source})\\b`, 'g'),
    peer('trie RegExp, Unicode words', wordBound, 'gu'),
  ];
}

/** An expression between boundaries of words as Unicode has them. */
export function wordBound(source: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}_])(?:${source})(?![\\p{L}\\p{M}\\p{N}_])`;
}
