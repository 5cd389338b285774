import { median } from '../measure/median.ts';
import { atLeast, atMost, type Verdict } from '../measure/verdict.ts';
import type { Run } from './bench-build.ts';
import type { Huge } from './measure-huge.ts';
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
export function verdicts({ pages, silent, huge, hits, restless }: BrowserResult): Verdict[] {
  return [
    ...realPages(pages),
    ...(silent ? [atMost(SILENT, 1.5, median(ratios([silent], 'sidelight', 'walk')))] : []),
    ...(huge ? hugePage(huge) : []),
    ...(hits
      ? [atMost(`a move of the pointer among ${hits.mentions} mentions, us`, 50, hits.micros)]
      : []),
    ...(restless ? [atLeast(RESTLESS, 0.95, restless.with / restless.without)] : []),
  ];
}

const SILENT = 'page without a mention: times the bare walk';
const BELOW_TERMS = 'real pages: times below mark.js with the list of names';
const BELOW_EXPRESSION = 'real pages: times below mark.js with one expression';
const RESTLESS = 'restless page: share of its frames kept';

function realPages(pages: readonly PageCosts[]): Verdict[] {
  const walked = ratios(pages, 'sidelight', 'walk');
  const byExpression = ratios(pages, 'mark', 'sidelight');
  const byTerms = ratios(pages, 'terms', 'sidelight');
  const forced = pages.flatMap(({ forcedLayouts }) => forcedLayouts ?? []);
  return [
    ...(walked.length > 0 ? [atMost('real pages: times the bare walk', 3, median(walked))] : []),
    ...(byTerms.length > 0 ? [atLeast(BELOW_TERMS, 10, median(byTerms))] : []),
    ...(byExpression.length > 0 ? [atLeast(BELOW_EXPRESSION, 10, median(byExpression))] : []),
    ...(forced.length > 0 ? [atMost('real pages: layouts forced', 0, Math.max(...forced))] : []),
  ];
}

function hugePage({
  cost,
  longestSlice,
  onScreenAt,
  elsewhereAt,
  mutations,
  forcedLayouts,
}: Huge): Verdict[] {
  const before = (onScreenAt ?? Infinity) - (elsewhereAt ?? Infinity);
  return [
    atMost('5 MB: longest task, ms', 50, cost.longest),
    atMost('5 MB: longest slice, ms', 16, longestSlice),
    atMost('5 MB: first mark in view before the first elsewhere, ms', 0, before),
    atMost('5 MB: changes to the page', 0, mutations),
    ...(forcedLayouts === null ? [] : [atMost('5 MB: layouts forced', 0, forcedLayouts)]),
  ];
}
