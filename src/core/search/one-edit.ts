import type { Beginnings } from './beginnings.ts';
import { BASE, extend } from './text-hash.ts';

/** The hashes of the beginnings and the ends of a word, by where they end and where they begin. */
interface Hashes {
  readonly beginnings: Int32Array;
  readonly ends: Int32Array;
  /** What the hash of a beginning is multiplied by when so many units follow. */
  readonly powers: Int32Array;
}

/**
 * The texts one edit from a word, an edit being what it is to an `EditTable`, that some term begins
 * with, or that are terms. A few may come of which neither is true.
 * @param open - whether a term may go on after it
 */
export function oneEditAway(beginnings: Beginnings, word: string, open: boolean): Set<string> {
  const found = new Set<string>();
  const hashes = hashesOf(word);
  const isThere = (hash: number): boolean =>
    open ? beginnings.begin(hash) : beginnings.include(hash);
  /** Tries the first `kept` units, then `between`, then what of the word begins at `rest`. */
  const attempt = (kept: number, between: readonly number[], rest: number): void => {
    const head = between.reduce(extend, hashes.beginnings[kept] ?? 0);
    if (!isThere(joined(hashes, head, rest))) return;
    found.add(word.slice(0, kept) + String.fromCharCode(...between) + word.slice(rest));
  };
  for (let at = 0; at <= word.length; at += 1) {
    // Behind a beginning that no term has, no edit helps.
    if (!beginnings.begin(hashes.beginnings[at] ?? 0)) break;
    if (at < word.length) attempt(at, [], at + 1);
    if (at + 1 < word.length) attempt(at, [word.charCodeAt(at + 1), word.charCodeAt(at)], at + 2);
    for (const unit of beginnings.alphabet) {
      const head = extend(hashes.beginnings[at] ?? 0, unit);
      if (isThere(joined(hashes, head, at))) attempt(at, [unit], at);
      if (at < word.length && isThere(joined(hashes, head, at + 1))) attempt(at, [unit], at + 1);
    }
  }
  return found;
}

/** The hash of a text that ends as the word does from `rest` on. */
function joined({ ends, powers }: Hashes, head: number, rest: number): number {
  return (Math.imul(head, powers[rest] ?? 1) + (ends[rest] ?? 0)) | 0;
}

function hashesOf(word: string): Hashes {
  const beginnings = new Int32Array(word.length + 1);
  const ends = new Int32Array(word.length + 1);
  const powers = new Int32Array(word.length + 1).fill(1);
  for (let i = 0; i < word.length; i += 1) {
    beginnings[i + 1] = extend(beginnings[i] ?? 0, word.charCodeAt(i));
  }
  for (let i = word.length - 1; i >= 0; i -= 1) {
    const power = powers[i + 1] ?? 1;
    ends[i] = (Math.imul(word.charCodeAt(i), power) + (ends[i + 1] ?? 0)) | 0;
    powers[i] = Math.imul(power, BASE);
  }
  return { beginnings, ends, powers };
}
