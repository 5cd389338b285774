import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { NameMatcher } from './name-matcher.ts';
import { FIRST_PLACE, PLACE_FIELDS, placeList, readPlaces, usedOf } from './read-places.ts';

/** Filled and emptied within one call: text is scanned by the hundred blocks, most without a name. */
const places = placeList();

/**
 * Every place of the block where its text reads as a name, from left to right, the longest name at
 * each, disjoint; offsets are UTF-16 code units of `block.text`. One pass: a character costs one look-up
 * and one step of a hash, a word one test; only words that begin a name are walked.
 */
export function scanBlock(gazetteer: Gazetteer, block: Block): Candidate[] {
  const { text } = block;
  const { table } = gazetteer;
  const found: Candidate[] = [];
  let matcher: NameMatcher | undefined;
  for (let at = 0; at < text.length;) {
    at = readPlaces(table, text, at, places);
    const end = usedOf(places);
    for (let i = FIRST_PLACE; i < end; i += PLACE_FIELDS) {
      matcher ??= new NameMatcher(table, text, found);
      matcher.take(places, i);
    }
  }
  return found;
}
