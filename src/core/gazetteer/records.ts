/**
 * What a name stands for, as its record tells. A record is one sense after the other: twice the number
 * of its kind, plus one where another sense follows; the entity, unless it is nobody's; and the
 * capitals, where the kind does not say where they stand.
 */
import type { Table } from './gazetteer.ts';
import { readNumber, skipNumber } from './numbers.ts';
import {
  ANY,
  CAPITALS,
  capitalsOf,
  EXACT,
  NOBODY_BIT,
  PLURAL_BIT,
  policyOf,
} from './sense-kinds.ts';

/** How the letters of a match are written: bit n of each stands for the n-th symbol. */
export interface Spelled {
  capitals: number;
  /** Letters that could be capitals. */
  letters: number;
  /** First letters of words. */
  initials: number;
  /** An s follows that the form has not. */
  plural: boolean;
}

/** Only phrases to keep clear of fit. */
export const NOBODY = -1;
/** Senses that a record's answer has bits for. */
const MOST_SENSES = 31;

/** Where the record that starts at a byte ends. */
export function skipRecord(table: Table, start: number): number {
  let at = start;
  for (let more = true; more && at < table.names.length;) {
    const number = readNumber(table.names, at);
    at = skipSense(table, table.senseKinds[number >> 1] ?? 0, skipNumber(table.names, at));
    more = (number & 1) === 1;
  }
  return at;
}

/**
 * The senses of a record that a spelling allows: bit n for the n-th; `NOBODY` where only phrases to
 * keep clear of fit; 0 where nothing does. Makes no objects: the scanner asks at every match.
 */
export function fittingSenses(table: Table, record: number, spelled: Spelled): number {
  let at = record;
  let fitting = 0;
  let nobody = false;
  for (let sense = 0, more = true; more && sense < MOST_SENSES; sense++) {
    const number = readNumber(table.names, at);
    const kind = table.senseKinds[number >> 1] ?? 0;
    const body = skipNumber(table.names, at);
    at = skipSense(table, kind, body);
    more = (number & 1) === 1;
    if ((spelled.plural && (kind & PLURAL_BIT) === 0) || !fitsCase(table, kind, body, spelled))
      continue;
    if ((kind & NOBODY_BIT) === 0) fitting |= 1 << sense;
    else nobody = true;
  }
  return fitting === 0 && nobody ? NOBODY : fitting;
}

/** Where a sense ends, from the end of its kind. */
export function skipSense(table: Table, kind: number, body: number): number {
  const at = (kind & NOBODY_BIT) === 0 ? skipNumber(table.names, body) : body;
  const listed = policyOf(kind) !== ANY && capitalsOf(kind) === CAPITALS.listed;
  return listed ? skipNumber(table.names, at) : at;
}

function fitsCase(table: Table, kind: number, body: number, spelled: Spelled): boolean {
  const policy = policyOf(kind);
  if (policy === ANY) return true;
  const own = ownCapitals(table, kind, body, spelled);
  return policy === EXACT ? spelled.capitals === own : (spelled.capitals & own) === own;
}

/** The alias's own capitals. Letters and words are the same in the text, so that it can tell. */
function ownCapitals(table: Table, kind: number, body: number, spelled: Spelled): number {
  const pattern = capitalsOf(kind);
  if (pattern === CAPITALS.first) return 1;
  if (pattern === CAPITALS.initials) return spelled.initials & spelled.letters;
  if (pattern === CAPITALS.all) return spelled.letters;
  const at = (kind & NOBODY_BIT) === 0 ? skipNumber(table.names, body) : body;
  return readNumber(table.names, at);
}
