import { LexiconCursor } from './lexicon-cursor.ts';

/** A key of a lexicon and where its list lies. */
export interface Entry {
  readonly key: string;
  /** Items of the list. */
  readonly count: number;
  /** Its bytes in the lexicon's lists. */
  readonly start: number;
  readonly end: number;
}

/** The bytes that a lexicon is read from. */
export interface LexiconParts {
  /** Keys in all. */
  readonly size: number;
  readonly blocks: DataView;
  readonly entries: Uint8Array;
  readonly lists: Uint8Array;
}

/** Sorted keys, each with a list, read where they lie. */
export class Lexicon {
  readonly #parts: LexiconParts;

  constructor(parts: LexiconParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#parts.size;
  }

  get lists(): Uint8Array {
    return this.#parts.lists;
  }

  /**
   * Before the first key.
   * @throws SearchIndexError where the bytes are damaged; so do the other methods
   */
  cursor(): LexiconCursor {
    return new LexiconCursor(this.#parts);
  }

  find(key: string): Entry | undefined {
    const units = unitsOf(key);
    const cursor = this.cursor();
    cursor.seek(units, units.length);
    while (cursor.next()) {
      const order = cursor.compare(units);
      if (order === 0) return cursor.entry();
      if (order > 0) return undefined;
    }
    return undefined;
  }

  /** The entry of the key at an index, in the order of keys; undefined outside. */
  at(index: number): Entry | undefined {
    const cursor = this.cursor();
    return cursor.goTo(index) ? cursor.entry() : undefined;
  }

  /** Stands at every key that begins with `prefix`, in order. */
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
