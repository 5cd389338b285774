/** How one answer differs from another. */
export interface Differences {
  readonly expected: number;
  readonly missed: number;
  readonly extra: number;
}

const LATIN_ONLY = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u;

/** Whether a text is written in Latin letters alone. */
export function isLatin(text: string): boolean {
  return LATIN_ONLY.test(text);
}

/**
 * Holds a matcher to another one, text by text: how many names it misses and how many it gives besides.
 * The names alone count, for not every library says where they stand.
 */
export function differences(
  texts: readonly string[],
  given: (text: string) => readonly string[],
  right: (text: string) => readonly string[],
): Differences {
  let [expected, missed, extra] = [0, 0, 0];
  for (const text of texts) {
    const wanted = counts(right(text));
    const got = counts(given(text));
    for (const name of new Set([...wanted.keys(), ...got.keys()])) {
      const [is, ought] = [got.get(name) ?? 0, wanted.get(name) ?? 0];
      expected += ought;
      missed += Math.max(ought - is, 0);
      extra += Math.max(is - ought, 0);
    }
  }
  return { expected, missed, extra };
}

function counts(names: readonly string[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const name of names) all.set(name, (all.get(name) ?? 0) + 1);
  return all;
}
