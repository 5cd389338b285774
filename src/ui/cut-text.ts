import type { Span } from '../core/model.ts';

/** A stretch of text that is marked or not, and linked to a topic or not, throughout. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** The topic it names; null for none. */
  readonly entity: string | null;
}

type Link = Span & { readonly entity: string };

/**
 * Cuts a text where marks and links begin and end. The pieces joined are the text.
 * @param marks - sorted, disjoint
 * @param links - sorted, disjoint; they may overlap marks
 */
export function cutText(text: string, marks: readonly Span[], links: readonly Link[]): Piece[] {
  const edges = [...marks, ...links].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges.map((edge) => clamp(edge, text.length)), text.length])];
  cuts.sort((a, b) => a - b);
  const markAt = finder(marks);
  const linkAt = finder(links);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    marked: markAt(start) !== null,
    entity: linkAt(start)?.entity ?? null,
  }));
}

/** Finds the span over a position; positions must be asked in ascending order. */
function finder<S extends Span>(spans: readonly S[]): (position: number) => S | null {
  let next = 0;
  return (position) => {
    while ((spans[next]?.end ?? Infinity) <= position) next++;
    const span = spans[next];
    return span && span.start <= position ? span : null;
  };
}

function clamp(edge: number, length: number): number {
  return Math.min(Math.max(edge, 0), length);
}
