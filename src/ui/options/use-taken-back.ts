import { useState } from 'preact/hooks';

/** Entries of a list that the reader has just taken out, and may put back. */
export interface TakenBack<T> {
  /** Those that are still not in the list. */
  readonly gone: readonly T[];
  /** The key of the entry that was put back last: focus goes there. */
  readonly restored: string | null;
  take(entry: T): void;
  restore(entry: T): void;
}

/**
 * @param listed - the keys of what is in the list now
 * @param keyOf - tells one entry from another
 */
export function useTakenBack<T>(
  listed: ReadonlySet<string>,
  keyOf: (entry: T) => string,
): TakenBack<T> {
  const [taken, setTaken] = useState<readonly T[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const without = (entry: T): readonly T[] => taken.filter((one) => keyOf(one) !== keyOf(entry));
  return {
    gone: taken.filter((entry) => !listed.has(keyOf(entry))),
    restored,
    take: (entry) => {
      setTaken([...without(entry), entry]);
      setRestored(null);
    },
    restore: (entry) => {
      setTaken(without(entry));
      setRestored(keyOf(entry));
    },
  };
}
