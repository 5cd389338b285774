/** Sorted keys, each with a list of rising numbers, as they are read. */

/** A key and where its list lies. */
export interface Entry {
  readonly key: string;
  /** Items of the list. */
  readonly count: number;
  /** Its bytes in `KeyedLists.lists`. */
  readonly start: number;
  readonly end: number;
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
  entry(): Entry;
}

/** All that reads may throw a SearchIndexError where bytes are damaged. */
export interface KeyedLists {
  /** Keys in all. */
  readonly size: number;
  /** The bytes of all lists. */
  readonly lists: DataView;
  /** Before the first key. */
  cursor(): KeyCursor;
  find(key: string): Entry | undefined;
  /** The entry of the key at an index, in the order of keys; undefined outside. */
  at(index: number): Entry | undefined;
  /** Stands at every key that begins with `prefix`, in order. */
  startingWith(prefix: string): Iterable<KeyCursor>;
}
