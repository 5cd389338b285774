import type { Entry, KeyCursor, KeyedLists, ListPlace } from './keyed-lists.ts';
import { LONGEST_KEY } from './layout.ts';
import { LexiconCursor } from './lexicon-cursor.ts';
import type { LexiconParts } from './lexicon-parts.ts';

/** Keyed lists, read where their bytes lie. */
export class Lexicon implements KeyedLists {
  readonly #parts: LexiconParts;
  /** Looks single keys up: they are many, and a cursor has its own memory. */
  readonly #probe: LexiconCursor;
  readonly #walker: LexiconCursor;
  /** The key looked up, one unit longer than any key, so that a longer one is never found. */
  readonly #target = new Uint16Array(LONGEST_KEY + 1);
  /** What the keys walked through begin with: a visit may look keys up. */
  readonly #prefix = new Uint16Array(LONGEST_KEY + 1);

  constructor(parts: LexiconParts) {
    this.#parts = parts;
    this.#probe = new LexiconCursor(parts);
    this.#walker = new LexiconCursor(parts);
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

  cursorAt(key: string): LexiconCursor | undefined {
    const length = this.#aim(key);
    const cursor = this.#probe;
    cursor.jump(this.#target, length);
    while (cursor.next()) {
      const order = cursor.compare(this.#target, length);
      if (order === 0) return cursor;
      if (order > 0) return undefined;
    }
    return undefined;
  }

  find(key: string): Entry | undefined {
    return this.cursorAt(key)?.entry(key);
  }

  at(index: number): ListPlace | undefined {
    return this.#probe.goTo(index) ? this.#probe.place() : undefined;
  }

  startingWith(prefix: string, visit: (cursor: KeyCursor) => void): void {
    const length = this.#aim(prefix);
    const target = this.#prefix;
    target.set(this.#target);
    const cursor = this.#walker;
    cursor.jump(target, length);
    while (cursor.next()) {
      if (cursor.startsWith(target, length)) visit(cursor);
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
