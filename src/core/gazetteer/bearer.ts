import type { Span } from '../model.ts';
import type { Setting } from './setting.ts';

/** Whose name a short name is in its block, by the full name that stands nearest. */
export type Bearer = 'own' | 'other' | 'unknown';

/**
 * True where a single short name is part of somebody else's full name: "Paul Ryan", "Ryan Blaney",
 * 约翰·库克. In headings only the word before tells, since verbs have capitals there.
 */
export function isOtherBearer({
  single,
  capitalBefore,
  capitalAfter,
  dotted,
  letterCase,
}: Setting): boolean {
  return single && (capitalBefore || dotted || (capitalAfter && !letterCase.titled));
}

/** The bearer of the name at `span`: the nearest full name; of two as near, the one before. */
export function bearerOf(span: Span, own: readonly Span[], others: readonly Span[]): Bearer {
  const toOwn = nearest(span, own);
  const toOther = nearest(span, others);
  if (toOwn === Infinity && toOther === Infinity) return 'unknown';
  return toOwn <= toOther ? 'own' : 'other';
}

/** How much nearer a name that was just given is than one still to come. */
const STILL_TO_COME = 4;

function nearest(span: Span, names: readonly Span[]): number {
  const distances = names
    .filter(({ start }) => start !== span.start)
    .map(({ start, end }) =>
      end <= span.start ? span.start - end : (start - span.end) * STILL_TO_COME,
    );
  return Math.min(Infinity, ...distances);
}
