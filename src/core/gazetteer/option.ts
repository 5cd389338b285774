import type { Trust } from '../model.ts';
import type { Bearer } from './bearer.ts';
import type { Candidate } from './gazetteer.ts';
import { CERTAIN, confidence } from './weights.ts';

/** What a block alone says about one entity that a candidate may name. */
export interface Option {
  readonly candidate: Candidate;
  readonly entity: number;
  readonly trust: Trust;
  /** An acronym, as written. */
  readonly acronym: boolean;
  /** Log odds. */
  readonly score: number;
  /** Its sentence speaks for another sense, and for this one not at all. */
  readonly denied: boolean;
  /**
   * Somebody else's: part of a full name, for names that need a fuller one, or an acronym that the block
   * spells out.
   */
  readonly other: boolean;
  /** Whose full name stands nearest in the block; only for names that need a fuller one. */
  readonly bearer: Bearer;
}

/** True where an option is evidence for others. */
export function isCertain({ trust, score }: Option): boolean {
  return trust !== 'named' && confidence(score) >= CERTAIN;
}
