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
   * Before the first key, or before the block of keys where `key` would stand.
   * @throws SearchIndexError where the bytes are damaged; so do the other methods
   */
  cursor(key = ''): LexiconCursor {
    const cursor = new LexiconCursor(this.#parts);
    if (key !== '') cursor.seek(key);
    return cursor;
  }

  find(key: string): Entry | undefined {
    const cursor = this.cursor(key);
    while (cursor.next()) {
      const order = cursor.compare(key);
      if (order === 0) return cursor.entry();
      if (order > 0) return undefined;
    }
    return undefined;
  }

  /** The entry of the key at an index, in the order of keys; undefined outside. */
  at(index: number): Entry | undefined {
    const cursor = new LexiconCursor(this.#parts);
    return cursor.goTo(index) ? cursor.entry() : undefined;
  }

  /** All entries whose keys begin with `prefix`, in the order of keys. */
  startingWith(prefix: string): Entry[] {
    const found: Entry[] = [];
    const cursor = this.cursor(prefix);
    while (cursor.next()) {
      if (cursor.startsWith(prefix)) found.push(cursor.entry());
      else if (cursor.compare(prefix) > 0) break;
    }
    return found;
  }
}
