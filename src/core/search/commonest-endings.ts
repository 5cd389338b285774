import type { Entry, KeyedLists } from './keyed-lists.ts';

/**
 * The entries with the longest lists among those whose keys begin with `prefix`, longest first; of
 * equal ones, the first in the order of keys.
 * @param most - how many to give
 * @param fits - which may be among them
 */
export function commonestEndings(
  terms: KeyedLists,
  prefix: string,
  most: number,
  fits: (entry: Entry) => boolean,
): Entry[] {
  const best: Entry[] = [];
  // A short prefix has thousands of endings: no key is made of one that cannot be among the best.
  let least = 0;
  terms.startingWith(prefix, (cursor) => {
    if (cursor.count <= least) return;
    const entry = cursor.entry();
    if (!fits(entry)) return;
    best.splice(placeOf(best, entry.count), 0, entry);
    if (best.length > most) best.pop();
    if (best.length >= most) least = best[best.length - 1]?.count ?? Infinity;
  });
  return best;
}

/** Where an entry goes that has a list of `count` items. */
function placeOf(best: readonly Entry[], count: number): number {
  const place = best.findIndex((each) => each.count < count);
  return place < 0 ? best.length : place;
}
