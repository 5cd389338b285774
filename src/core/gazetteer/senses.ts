import { CASE_POLICIES, TRUSTS, USES } from '../model.ts';
import { ByteReader } from './byte-reader.ts';
import type { Candidate, Gazetteer, Sense } from './gazetteer.ts';

const ANY = CASE_POLICIES.indexOf('any');
const EXACT = CASE_POLICIES.indexOf('exact');

/** Whether the senses of a form may be meant, by letter case alone. */
export const ADMITS = { none: 0, nobody: 1, name: 2 } as const;
export type Admits = (typeof ADMITS)[keyof typeof ADMITS];

/**
 * What the record that starts at `reader.at` admits for a spelling with these capitals, and with an s
 * added where `plural`: a name, only a phrase to keep clear of, or neither. Makes no objects: the
 * scanner asks at every match.
 */
export function admits(reader: ByteReader, capitals: number, plural: boolean): Admits {
  let best: Admits = ADMITS.none;
  for (let left = reader.number(); left > 0 && best !== ADMITS.name && reader.more; left--) {
    const entity = reader.number();
    const policy = reader.number() & 3;
    const takesS = (reader.number() & 1) === 1;
    const own = policy === ANY ? 0 : reader.number();
    if ((takesS || !plural) && fitsCase(policy, own, capitals)) {
      best = entity === 0 ? ADMITS.nobody : ADMITS.name;
    }
  }
  return best;
}

/** The senses of a candidate that its letter case allows, in the order of the aliases. */
export function sensesOf(gazetteer: Gazetteer, candidate: Candidate): Sense[] {
  const reader = new ByteReader(gazetteer.table.records, candidate.record);
  const senses: Sense[] = [];
  for (let left = reader.number(); left > 0 && reader.more; left--) {
    const entity = reader.number() - 1;
    const traits = reader.number();
    const language = reader.number();
    const own = (traits & 3) === ANY ? 0 : reader.number();
    const takesS = (language & 1) === 1;
    const known = entity >= 0 && entity < gazetteer.entityCount;
    if (!known || (candidate.plural && !takesS)) continue;
    if (!fitsCase(traits & 3, own, candidate.capitals)) continue;
    senses.push({
      entity,
      language: gazetteer.languages[language >> 1] ?? 'und',
      case: CASE_POLICIES[traits & 3] ?? 'any',
      trust: TRUSTS[(traits >> 2) & 3] ?? 'supported',
      use: USES[(traits >> 4) & 7] ?? 'name',
    });
  }
  return senses;
}

/** `own`: the capitals of the alias; `capitals`: those of the text. */
function fitsCase(policy: number, own: number, capitals: number): boolean {
  if (policy === ANY) return true;
  return policy === EXACT ? capitals === own : (capitals & own) === own;
}
