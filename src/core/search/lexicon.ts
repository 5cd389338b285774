import type { Entry, KeyedLists } from './keyed-lists.ts';
import { LONGEST_KEY } from './layout.ts';
import { LexiconCursor } from './lexicon-cursor.ts';
import type { LexiconParts } from './lexicon-parts.ts';

/** Keyed lists, read where their bytes lie. */
export class Lexicon implements KeyedLists {
  readonly #parts: LexiconParts;
  /** Looks single keys up: they are many, and a cursor has its own memory. */
  readonly #probe: LexiconCursor;
  /** The key looked up, one unit longer than any key, so that a longer one is never found. */
  readonly #target = new Uint16Array(LONGEST_KEY + 1);

  constructor(parts: LexiconParts) {
    this.#parts = parts;
    this.#probe = new LexiconCursor(parts);
  }

  get size(): number {
    return this.#parts.size;
  }

  get lists(): DataView {
    return this.#parts.lists;
  }

  cursor(): LexiconCursor {
    return new LexiconCursor(this.#parts);
  }

  find(key: string): Entry | undefined {
    const length = this.#aim(key);
    const cursor = this.#probe;
    cursor.rewind();
    cursor.seek(this.#target, length);
    while (cursor.next()) {
      const order = cursor.compare(this.#target, length);
      if (order === 0) return cursor.entry();
      if (order > 0) return undefined;
    }
    return undefined;
  }

  at(index: number): Entry | undefined {
    return this.#probe.goTo(index) ? this.#probe.entry() : undefined;
  }

  *startingWith(prefix: string): Generator<LexiconCursor> {
    const length = this.#aim(prefix);
    const target = this.#target.slice(0, length);
    const cursor = this.cursor();
    cursor.seek(target, length);
    while (cursor.next()) {
      if (cursor.startsWith(target, length)) yield cursor;
      else if (cursor.compare(target, length) > 0) return;
    }
  }

  /** Writes a key into `#target`; gives its length, beyond which no key of the lexicon goes. */
  #aim(key: string): number {
    const length = Math.min(key.length, this.#target.length);
    for (let i = 0; i < length; i += 1) this.#target[i] = key.charCodeAt(i);
    return length;
  }
}
