/** What a trace of the browser's is told whenever a mark is painted. */
export const PAINTED = 'sidelight-bench:painted';

/** A stretch of the main thread, in milliseconds since navigation. */
export interface Slice {
  readonly kind: string;
  readonly from: number;
  to: number;
}

/** What a content script has done in a page. */
export interface Account {
  readonly slices: readonly Slice[];
  readonly marks: number;
  /** When the last mark was painted; 0 where none was. */
  readonly lastMark: number;
  /** The marks in the viewport, and when the first and the last of them was painted. */
  readonly onScreen: {
    readonly marks: number;
    readonly first: number | null;
    readonly last: number | null;
  };
  /** When the first mark outside of the viewport was painted. */
  readonly firstElsewhere: number | null;
  /** Changes to a page that does not change by itself. */
  readonly mutations: number;
  /** Milliseconds spent on each move of the pointer. */
  readonly moves: readonly number[];
  /** Of it, milliseconds in which the browser finds the text under the pointer. */
  readonly lookUps: readonly number[];
  readonly now: number;
  /** The clock is as fine as browsers let it be. */
  readonly fine: boolean;
}
