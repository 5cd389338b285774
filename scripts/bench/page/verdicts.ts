import { median } from '../measure/median.ts';
import { atLeast, atMost, type Verdict } from '../measure/verdict.ts';
import type { Run } from './bench-build.ts';
import type { BrowserResult } from './measure-browser.ts';
import type { PageCosts } from './measure-costs.ts';

/** How many times one run costs another, page by page; only where both have a figure. */
export function ratios(pages: readonly PageCosts[], one: Run, other: Run): number[] {
  return pages.flatMap(({ costs }) => {
    const [a, b] = [costs[one]?.total, costs[other]?.total];
    return a && b ? [a / b] : [];
  });
}

/** What a browser's figures should be, beside what they are. */
export function verdicts(result: BrowserResult): Verdict[] {
  const { pages, silent, huge, hits, restless, traced } = result;
  const marked = ratios(pages, 'mark', 'sidelight');
  const verdict = [
    atMost(
      'real pages: times the bare walk, median',
      3,
      median(ratios(pages, 'sidelight', 'walk')),
    ),
    ...(marked.length > 0
      ? [atLeast('real pages: times cheaper than mark.js, median', 10, median(marked))]
      : []),
    atMost(
      'page without a mention: times the bare walk',
      1.5,
      median(ratios([silent], 'sidelight', 'walk')),
    ),
    atMost('5 MB: longest task, ms', 50, huge.cost.longest),
    atMost('5 MB: longest slice, ms', 16, huge.longestSlice),
    atMost(
      '5 MB: last mark in view before the first elsewhere, ms',
      0,
      huge.onScreenAt - (huge.elsewhereAt ?? Infinity),
    ),
    atMost('5 MB: changes to the page', 0, huge.mutations),
    atMost(`hit test among ${hits.mentions} mentions, us`, 50, hits.micros),
    atLeast('restless page: share of its frames kept', 0.95, restless.with / restless.without),
  ];
  return traced ? [...verdict, atMost('layouts forced', 0, traced.forcedLayouts)] : verdict;
}
