import { isWholeWord } from './whole-words.ts';

/** The names in a text, slowly and surely: at every place the longest that is written there exactly. */
export type Naive = (text: string) => string[];

/** The reference that other matchers are held to: whole words, letter case as written, longest first. */
export function naiveMatcher(names: ReadonlySet<string>): Naive {
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a);
  return (text) => {
    const found: string[] = [];
    for (let at = 0; at < text.length;) {
      const length = lengths.find((each) => isNameAt(names, text, at, each));
      if (length !== undefined) found.push(text.slice(at, at + length));
      at += length ?? 1;
    }
    return found;
  };
}

function isNameAt(names: ReadonlySet<string>, text: string, at: number, length: number): boolean {
  const end = at + length;
  return end <= text.length && names.has(text.slice(at, end)) && isWholeWord(text, at, end);
}
