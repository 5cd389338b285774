import { charClass } from '../text/char-class.ts';
import type { KeyedLists } from './keyed-lists.ts';
import { LONGEST_KEY } from './layout.ts';
import { extend } from './text-hash.ts';

/** Bits of the filter for each beginning, at least: of texts that begin no term, one in fifty passes. */
const BITS_EACH = 8;
/** Stands behind whole terms. */
const END = 0x10001;

/**
 * What spaced terms begin with and what they are, by hash: whether a text begins a term, or is one, is
 * told within nanoseconds, and seldom wrongly; what it denies is certain (Bloom 1970). The hash of a
 * text goes on from that of its beginning, so that all texts near a word are tried without spelling
 * them out.
 */
export class Beginnings {
  /** The code units that terms are made of. */
  readonly alphabet: readonly number[];
  readonly #bits: Uint32Array;
  readonly #shift: number;

  /** @throws SearchIndexError where the bytes are damaged */
  constructor(terms: KeyedLists) {
    const { hashes, units } = gather(terms);
    const log = Math.max(5, Math.ceil(Math.log2(hashes.length * BITS_EACH)));
    this.#bits = new Uint32Array(2 ** (log - 5));
    this.#shift = 32 - log;
    this.alphabet = [...units];
    for (const hash of hashes) {
      this.#mark(this.#first(hash));
      this.#mark(this.#second(hash));
    }
  }

  /** Whether a term may begin with the text of a hash. */
  begin(hash: number): boolean {
    return this.#isMarked(this.#first(hash)) && this.#isMarked(this.#second(hash));
  }

  /** Whether the text of a hash may be a term. */
  include(hash: number): boolean {
    return this.begin(extend(hash, END));
  }

  #first(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> this.#shift;
  }

  #second(hash: number): number {
    return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> this.#shift;
  }

  #mark(bit: number): void {
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #isMarked(bit: number): boolean {
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** The hashes of all beginnings of terms, and of all terms as such. */
function gather(terms: KeyedLists): { hashes: number[]; units: Set<number> } {
  /** By length: the hash of that beginning of the term under the cursor. */
  const beginnings = new Int32Array(LONGEST_KEY + 1);
  const hashes = [0];
  const units = new Set<number>();
  const cursor = terms.cursor();
  /** How many leading units of the term before it have been hashed. */
  let hashed = 0;
  let spaced = true;
  while (cursor.next()) {
    hashed = Math.min(hashed, cursor.shared);
    // Tokens of scripts without spaces are nothing else, so their first unit tells.
    if (cursor.shared === 0) spaced = charClass(cursor.units[0] ?? 0) !== 'unspaced';
    if (!spaced) continue;
    for (; hashed < cursor.length; hashed += 1) {
      const unit = cursor.units[hashed] ?? 0;
      units.add(unit);
      beginnings[hashed + 1] = extend(beginnings[hashed] ?? 0, unit);
      hashes.push(beginnings[hashed + 1] ?? 0);
    }
    hashes.push(extend(beginnings[cursor.length] ?? 0, END));
  }
  return { hashes, units };
}
