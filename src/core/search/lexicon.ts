import type { Entry, KeyedLists } from './keyed-lists.ts';
import { LexiconCursor } from './lexicon-cursor.ts';
import type { LexiconParts } from './lexicon-parts.ts';

/** Keyed lists, read where their bytes lie. */
export class Lexicon implements KeyedLists {
  readonly #parts: LexiconParts;
  /** Looks single keys up: they are many, and a cursor has its own memory. */
  readonly #probe: LexiconCursor;

  constructor(parts: LexiconParts) {
    this.#parts = parts;
    this.#probe = new LexiconCursor(parts);
  }

  get size(): number {
    return this.#parts.size;
  }

  get lists(): Uint8Array {
    return this.#parts.lists;
  }

  cursor(): LexiconCursor {
    return new LexiconCursor(this.#parts);
  }

  find(key: string): Entry | undefined {
    const units = unitsOf(key);
    const cursor = this.#probe;
    cursor.rewind();
    cursor.seek(units, units.length);
    while (cursor.next()) {
      const order = cursor.compare(units);
      if (order === 0) return cursor.entry();
      if (order > 0) return undefined;
    }
    return undefined;
  }

  at(index: number): Entry | undefined {
    return this.#probe.goTo(index) ? this.#probe.entry() : undefined;
  }

  *startingWith(prefix: string): Generator<LexiconCursor> {
    const units = unitsOf(prefix);
    const cursor = this.cursor();
    cursor.seek(units, units.length);
    while (cursor.next()) {
      if (cursor.startsWith(units)) yield cursor;
      else if (cursor.compare(units) > 0) return;
    }
  }
}

function unitsOf(key: string): Uint16Array {
  return Uint16Array.from({ length: key.length }, (_, i) => key.charCodeAt(i));
}
