/** What the gazetteer takes and gives. */
import type { CasePolicy, EntityId, Span, Trust } from '../model.ts';

/** A run of text that reads as one: a paragraph, a heading, a list item. */
export interface Block {
  readonly text: string;
  /** BCP 47 language as declared; empty where unknown. */
  readonly language: string;
}

/** The views of a packed gazetteer: see `layout.ts` for each. */
export interface Table {
  /** Of every code unit: see `code-pages.ts`. */
  readonly codes: Uint16Array;
  readonly expansions: Uint16Array;
  readonly beginnings: Int32Array;
  readonly prefixes: Int32Array;
  readonly nameStarts: Int32Array;
  readonly names: Uint8Array;
  readonly records: Uint8Array;
  readonly senseKinds: Uint16Array;
  readonly cueSlots: Uint16Array;
  readonly cueGroups: Int32Array;
  readonly cues: Uint8Array;
  readonly ids: Int32Array;
  readonly related: Int32Array;
  readonly relations: Uint8Array;
  readonly text: Uint8Array;
}

/** All names, packed, opened over its bytes without parsing. */
export interface Gazetteer {
  readonly bytes: Uint8Array;
  readonly table: Table;
  readonly entityCount: number;
  /** The sets of languages that aliases serve, by the number their records carry. */
  readonly languages: readonly (readonly string[])[];
  /** The id of the entity at `index`, in the order of ids. Throws a RangeError outside. */
  entityId(index: number): EntityId;
}

/** A place where the text reads as a name; what it means is weighed later. */
export interface Candidate extends Span {
  /** Where the senses of the form stand in the table. */
  readonly record: number;
  /** Which of them the spelling allows: bit n for the n-th. */
  readonly senses: number;
  /** True where an s follows that the form has not, in the span. */
  readonly plural: boolean;
}

/** One thing a form may stand for. */
export interface Sense {
  /** Index of the entity. */
  readonly entity: number;
  /** BCP 47 primary languages of the alias; `und` among them where it serves every language. */
  readonly languages: readonly string[];
  readonly case: CasePolicy;
  readonly trust: Trust;
}
