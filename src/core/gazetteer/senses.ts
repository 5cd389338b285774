import { CASE_POLICIES } from '../model.ts';
import type { Candidate, Gazetteer, Sense } from './gazetteer.ts';
import { readNumber, skipNumber } from './numbers.ts';
import { skipSense } from './records.ts';
import { languagesOf, NOBODY_BIT, policyOf, trustOf } from './sense-kinds.ts';

/** The senses of a candidate that its spelling allows, in the order of the aliases. */
export function sensesOf(gazetteer: Gazetteer, candidate: Candidate): Sense[] {
  const { table } = gazetteer;
  const senses: Sense[] = [];
  let at = candidate.record;
  for (let rest = candidate.senses; rest !== 0; rest >>>= 1) {
    const number = readNumber(table.records, at);
    const kind = table.senseKinds[number >> 1] ?? 0;
    const body = skipNumber(table.records, at);
    const entity = readNumber(table.records, body);
    if ((rest & 1) === 1 && (kind & NOBODY_BIT) === 0 && entity < gazetteer.entityCount) {
      senses.push({
        entity,
        languages: gazetteer.languages[languagesOf(kind)] ?? [],
        case: CASE_POLICIES[policyOf(kind)] ?? 'any',
        trust: trustOf(kind),
      });
    }
    at = skipSense(table, kind, body);
  }
  return senses;
}
