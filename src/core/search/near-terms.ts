import { Beginnings } from './beginnings.ts';
import { EditTable } from './edit-table.ts';
import type { KeyCursor, KeyedLists } from './keyed-lists.ts';
import { LONGEST_KEY } from './layout.ts';
import { oneEditAway } from './one-edit.ts';

/** Takes a term, under a cursor, and the edits that it is away. */
export type NearVisitor = (cursor: KeyCursor, edits: number) => void;

/** A shorter word is a slip for the beginning of too many: "peru" for "permits". */
const SHORTEST_BEGUN = 6;
/** So is a shorter one that is cut, or gets another first letter: "winter" for "internet". */
const LONG = 8;

/** Vocabularies come with their index and change only with it. */
const known = new WeakMap<KeyedLists, Beginnings>();

/**
 * Visits all terms at most one edit from a spaced word; edits as `EditTable` counts them. A term may
 * come several times, at different distances: the least one is right. The first call takes a few
 * milliseconds more where terms are many.
 * @param open - true where the word may go on: then the edits are those from the word to that
 *   beginning of the term which is nearest to it, of the beginnings that `isMeant`
 * @throws SearchIndexError where the bytes are damaged
 */
export function visitNeighbours(
  terms: KeyedLists,
  word: string,
  open: boolean,
  visit: NearVisitor,
): void {
  const beginnings = known.get(terms) ?? new Beginnings(terms);
  known.set(terms, beginnings);
  const visitText = (text: string, edits: number): void => {
    const goesOn = open && isMeant(text, word);
    const cursor = goesOn ? undefined : terms.cursorAt(text);
    if (cursor !== undefined) visit(cursor, edits);
    if (goesOn) terms.startingWith(text, (each) => visit(each, edits));
  };
  visitText(word, 0);
  for (const text of oneEditAway(beginnings, word, open)) visitText(text, 1);
}

/** Whether a text that is nearly a word is what somebody who typed the word may have begun to type. */
function isMeant(text: string, word: string): boolean {
  if (text === word || word.length >= LONG) return true;
  return (
    word.length >= SHORTEST_BEGUN && text.length >= word.length && text.startsWith(word.charAt(0))
  );
}

/**
 * Visits all terms at most `most` edits from a word, in the order of terms; otherwise as
 * `visitNeighbours`, by a walk through the vocabulary.
 * @throws SearchIndexError where the bytes are damaged
 */
export function visitNear(
  terms: KeyedLists,
  word: string,
  most: number,
  open: boolean,
  visit: NearVisitor,
): void {
  const table = new EditTable(word, most);
  const target = new Uint16Array(LONGEST_KEY);
  const cursor = terms.cursor();
  while (cursor.next()) {
    const died = table.read(cursor.units, cursor.length, cursor.shared);
    const edits = open ? table.toBeginning : table.toWhole;
    if (edits <= most) visit(cursor, edits);
    else if (died) {
      const length = table.resume(cursor.units, target);
      if (length === 0) break;
      cursor.seek(target, length);
    }
  }
}
