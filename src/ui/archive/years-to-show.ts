import type { FacetCount } from '../../core/protocol.ts';

/** More bars than these would be too thin to hit side by side. */
const MOST_STANDING = 7;
/** Of the longest bar, so that a year with a single result still shows. */
const SHORTEST_PERCENT = 4;

/**
 * The years that bars are drawn for: standing, those between the first and the last too; lying, one
 * below the other, only those that have results, the latest first.
 */
export function yearsToShow(years: readonly FacetCount<number>[]): {
  readonly years: readonly FacetCount<number>[];
  readonly lying: boolean;
} {
  const first = years[0]?.value ?? 0;
  const span = (years.at(-1)?.value ?? -1) - first + 1;
  if (span > MOST_STANDING) return { years: years.toReversed(), lying: true };
  const all = Array.from({ length: Math.max(0, span) }, (_, place) => {
    const value = first + place;
    return years.find((year) => year.value === value) ?? { value, count: 0 };
  });
  return { years: all, lying: false };
}

/** How long a bar is beside the longest, as CSS takes it; none for no results. */
export function barLength(count: number, most: number): string {
  if (count === 0) return '0%';
  return `${String(Math.max(SHORTEST_PERCENT, (100 * count) / most))}%`;
}
