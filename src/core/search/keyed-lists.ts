/** Sorted keys, each with a list of rising numbers, as they are read. */

/** Where the list of a key lies: no two keys have theirs in the same place. */
export interface ListPlace {
  /** Items of the list. */
  readonly count: number;
  /** Its bytes in `KeyedLists.lists`. */
  readonly start: number;
  readonly end: number;
}

/** A key and where its list lies. */
export interface Entry extends ListPlace {
  readonly key: string;
}

/** Walks the keys in their order. All that reads may throw a SearchIndexError where bytes are damaged. */
export interface KeyCursor {
  /** The UTF-16 code units of the key under the cursor; only the first `length` count. */
  readonly units: Uint16Array;
  readonly length: number;
  /** How many of its units are those of the key that stood here before it. */
  readonly shared: number;
  /** Items of its list. */
  readonly count: number;
  /** Steps to the next key; false after the last. */
  next(): boolean;
  /**
   * Goes on to before the first key that does not stand before the first `length` units of
   * `target`, or some keys less far; never back.
   */
  seek(target: Uint16Array, length: number): void;
  /** Where the list of the key under the cursor lies. */
  place(): ListPlace;
  /** @param key - where it is known already */
  entry(key?: string): Entry;
}

/** All that reads may throw a SearchIndexError where bytes are damaged. */
export interface KeyedLists {
  /** Keys in all. */
  readonly size: number;
  /** The bytes of all lists. */
  readonly lists: DataView;
  /** Before the first key. */
  cursor(): KeyCursor;
  /** A cursor that stands at a key, until another one is looked up. */
  cursorAt(key: string): KeyCursor | undefined;
  find(key: string): Entry | undefined;
  /** Where the list of the key at an index lies, in the order of keys; undefined outside. */
  at(index: number): ListPlace | undefined;
  /** Stands at every key that begins with `prefix`, in order; a visit must not begin another walk. */
  startingWith(prefix: string, visit: (cursor: KeyCursor) => void): void;
}
