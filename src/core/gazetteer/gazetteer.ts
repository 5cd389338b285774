/** What the gazetteer takes and gives. */
import type { EntityId } from '../model.ts';

/** A run of text that reads as one: a paragraph, a heading, a list item. */
export interface Block {
  readonly text: string;
  /** BCP 47 language as declared; empty where unknown. */
  readonly language: string;
}

/** All names, packed, opened over its bytes without parsing. */
export interface Gazetteer {
  /** Entity ids by index. */
  readonly entities: readonly EntityId[];
  readonly bytes: Uint8Array;
}
