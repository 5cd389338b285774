import { randomFrom } from '../names/random.ts';
import type { AskedEngine } from './asking.ts';
import { type Collection, type JudgedQuery, KNOWN_ITEM } from './collections.ts';
import { COUNTED, gain } from './gain.ts';
import { halfTyped, withSlip } from './slips.ts';

/** How queries are put. */
export const WAYS = ['clean', 'typo', 'half'] as const;
export type Way = (typeof WAYS)[number];

export interface Relevance {
  readonly engine: string;
  readonly collection: string;
  readonly way: Way;
  /** Mean over the queries asked; NaN where there is none. */
  readonly gain: number;
  readonly asked: number;
  readonly queries: number;
  /** Why there is no figure, or why not all queries were asked. */
  readonly problem?: string;
}

/** Milliseconds that an engine may take. */
export interface Patience {
  readonly buildPatience: number;
  /** For all queries that are put in one way. */
  readonly patience: number;
}

/** What is typed of a headline when it is half typed, in words. */
const TYPED_WORDS = 4;

/**
 * How well one engine ranks one collection, in each way, being asked until its time is over.
 */
export async function measureRelevance(
  engine: AskedEngine,
  collection: Collection,
  { patience, buildPatience }: Patience,
): Promise<Relevance[]> {
  const about = {
    engine: engine.name,
    collection: collection.name,
    queries: collection.queries.length,
  };
  try {
    await engine.build(collection.docs, buildPatience);
    const measured: Relevance[] = [];
    for (const way of WAYS) {
      const gains = await gainsOf(engine, collection, way, patience);
      const mean = gains.reduce((sum, each) => sum + each, 0) / gains.length;
      const problem = gains.length < about.queries ? { problem: 'out of time' } : {};
      measured.push({ ...about, way, gain: mean, asked: gains.length, ...problem });
    }
    return measured;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return WAYS.map((way) => ({ ...about, way, gain: NaN, asked: 0, problem }));
  }
}

async function gainsOf(
  engine: AskedEngine,
  { name, docs, queries }: Collection,
  way: Way,
  patience: number,
): Promise<number[]> {
  const gains: number[] = [];
  let spent = 0;
  for (const [i, query] of queries.entries()) {
    if (spent > patience) break;
    const found = await engine.search(
      putQuery(query, way, name, i),
      { limit: COUNTED, open: way === 'half', count: false },
      patience,
    );
    spent += found.ms;
    const ranked = found.documents.map((document) => docs[document]?.id ?? '');
    gains.push(gain(ranked, query.gains));
  }
  return gains;
}

/** A query as it is put: the same for every engine and at every run. */
export function putQuery(query: JudgedQuery, way: Way, collection: string, place: number): string {
  // Sentences end in a stop, which says that no word is under way.
  const text = query.text.replace(/[^\p{L}\p{N}]+$/u, '');
  if (way === 'typo') return withSlip(query.text, randomFrom(place));
  if (way === 'clean') return query.text;
  return halfTyped(
    collection === KNOWN_ITEM ? text.split(' ').slice(0, TYPED_WORDS).join(' ') : text,
  );
}
