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
import type { TextSpelling } from './text-spelling.ts';

/** Only phrases to keep clear of fit. */
export const NOBODY = -1;
/** Senses that a record's answer has bits for. */
const MOST_SENSES = 31;

/**
 * The senses of a record that a spelling allows, with an s added where `plural`: bit n for the n-th;
 * `NOBODY` where only phrases to keep clear of fit; 0 where nothing does.
 */
export function fittingSenses(
  table: Table,
  record: number,
  spelling: TextSpelling,
  plural: boolean,
): number {
  let at = record;
  let fitting = 0;
  let nobody = false;
  for (let sense = 0, more = true; more && sense < MOST_SENSES; sense++) {
    const number = readNumber(table.records, at);
    const kind = table.senseKinds[number >> 1] ?? 0;
    const body = skipNumber(table.records, at);
    at = skipSense(table, kind, body);
    more = (number & 1) === 1;
    const takesS = (kind & PLURAL_BIT) !== 0;
    if ((plural && !takesS) || !fitsCase(table, kind, body, spelling)) continue;
    if ((kind & NOBODY_BIT) === 0) fitting |= 1 << sense;
    else nobody = true;
  }
  return fitting === 0 && nobody ? NOBODY : fitting;
}

/** Where a sense ends, from the end of its kind. */
export function skipSense(table: Table, kind: number, body: number): number {
  const at = (kind & NOBODY_BIT) === 0 ? skipNumber(table.records, body) : body;
  const listed = policyOf(kind) !== ANY && capitalsOf(kind) === CAPITALS.listed;
  return listed ? skipNumber(table.records, at) : at;
}

function fitsCase(table: Table, kind: number, body: number, spelling: TextSpelling): boolean {
  const policy = policyOf(kind);
  if (policy === ANY) return true;
  const own = ownCapitals(table, kind, body, spelling);
  return policy === EXACT ? spelling.capitals === own : (spelling.capitals & own) === own;
}

/** The alias's own capitals. Letters and words are the same in the text, so that it can tell. */
function ownCapitals(table: Table, kind: number, body: number, spelling: TextSpelling): number {
  const pattern = capitalsOf(kind);
  if (pattern === CAPITALS.first) return 1;
  if (pattern === CAPITALS.initials) return spelling.initials & spelling.letters;
  if (pattern === CAPITALS.all) return spelling.letters;
  const at = (kind & NOBODY_BIT) === 0 ? skipNumber(table.records, body) : body;
  return readNumber(table.records, at);
}
