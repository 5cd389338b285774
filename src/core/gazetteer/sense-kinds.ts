import { CASE_POLICIES, TRUSTS, type CasePolicy, type Trust } from '../model.ts';

/**
 * All about a sense but its entity, in 16 bits: two of case policy, two of capital pattern, two of trust, one
 * for a possible s, one for nobody's (a phrase to keep clear of), eight for the set of languages. Few kinds
 * are in use, so a record holds the number of one.
 */
export interface SenseKind {
  readonly case: CasePolicy;
  readonly capitals: number;
  readonly trust: Trust;
  readonly plural: boolean;
  readonly nobody: boolean;
  readonly languages: number;
}

/** Where an alias has its capitals: as most names have them, or as its record lists them. */
export const CAPITALS = { listed: 0, first: 1, initials: 2, all: 3 } as const;

export const ANY = CASE_POLICIES.indexOf('any');
export const EXACT = CASE_POLICIES.indexOf('exact');
export const PLURAL_BIT = 0x40;
export const NOBODY_BIT = 0x80;
/** Sets of languages that fit. */
export const LANGUAGE_SETS = 256;

export function packSenseKind(kind: SenseKind): number {
  return (
    CASE_POLICIES.indexOf(kind.case) |
    (kind.capitals << 2) |
    (TRUSTS.indexOf(kind.trust) << 4) |
    (kind.plural ? PLURAL_BIT : 0) |
    (kind.nobody ? NOBODY_BIT : 0) |
    (kind.languages << 8)
  );
}

/** Index into `CASE_POLICIES`. */
export const policyOf = (kind: number): number => kind & 3;
export const capitalsOf = (kind: number): number => (kind >> 2) & 3;
export const trustOf = (kind: number): Trust => TRUSTS[(kind >> 4) & 3] ?? 'supported';
export const languagesOf = (kind: number): number => kind >> 8;
