/** What the bench and an engine in a thread of its own say to one another. */
import type { Asking, Text } from './engine.ts';

export type Asked =
  | { readonly kind: 'build'; readonly engine: string; readonly texts: readonly Text[] }
  | { readonly kind: 'search'; readonly query: string; readonly asking: Asking };

/** What it took to make an index and to open it. */
export interface Costs {
  readonly buildMs: number;
  readonly bytes: number;
  readonly loadMs: number;
  /** As `Engine.counts`. */
  readonly counts: boolean;
}

export interface Found {
  readonly ms: number;
  readonly documents: readonly number[];
}

export type Told =
  { readonly costs: Costs } | { readonly found: Found } | { readonly problem: string };
