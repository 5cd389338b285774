import { describe, expect, it } from 'vitest';
import type { Account, Slice } from '../../scripts/bench/in-page/account.ts';
import { costOf } from '../../scripts/bench/page/cost.ts';
import { PAINTED } from '../../scripts/bench/in-page/account.ts';
import { readTrace } from '../../scripts/bench/page/trace.ts';
import { ratios } from '../../scripts/bench/page/verdicts.ts';

function accountOf(slices: readonly Slice[], lastMark: number): Account {
  const onScreen = { marks: 0, first: null, last: null };
  const none = { firstElsewhere: null, mutations: 0, moves: [], lookUps: [], now: 0, fine: true };
  return { slices, marks: 0, lastMark, onScreen, ...none };
}

describe('the cost of a page', () => {
  const slices = [
    { kind: 'evaluation', from: 0, to: 4 },
    { kind: 'postTask', from: 10, to: 16 },
    { kind: 'MutationObserver', from: 12, to: 18 },
    { kind: 'setTimeout', from: 100, to: 130 },
  ];

  it('ends with the last mark, and counts what overlaps once', () => {
    expect(costOf(accountOf(slices, 17))).toEqual({ total: 12, evaluation: 4, longest: 30 });
  });

  it('is all of it where nothing was marked', () => {
    expect(costOf(accountOf(slices, 0)).total).toBe(42);
  });
});

describe('a trace', () => {
  const event = (
    name: string,
    ts: number,
    dur: number,
    more: { tid?: number; tdur?: number; args?: unknown } = {},
  ): Parameters<typeof readTrace>[0][number] => {
    return { name, ph: 'X', ts, dur, tdur: dur, pid: 1, tid: 1, args: {}, ...more };
  };
  const ours = { args: { data: { url: 'chrome-extension://abc/accounting.js' } } };

  it('adds up the outermost scripts of our thread, by the time of the processor', () => {
    const found = readTrace([
      event('EvaluateScript', 0, 9000, { ...ours, tdur: 5000 }),
      event('FunctionCall', 1000, 500),
      event('FunctionCall', 20_000, 3000),
      event('RunMicrotasks', 23_010, 2000),
      event('FunctionCall', 40_000, 4000),
      event('FunctionCall', 41_000, 8000, { tid: 2 }),
    ]);
    expect(found.cost).toEqual({ total: 14, evaluation: 5, longest: 5 });
    expect(found.longestSlice).toBe(5);
  });

  it('ends with the last mark, but for what holds up the page', () => {
    const painted = { ph: 'I', args: { data: { message: PAINTED } } };
    const found = readTrace([
      event('EvaluateScript', 0, 1000, ours),
      event('FunctionCall', 10_000, 2000),
      { ...event('TimeStamp', 11_000, 0), ...painted },
      event('FunctionCall', 20_000, 8000),
    ]);
    expect(found.cost).toEqual({ total: 3, evaluation: 1, longest: 8 });
  });

  it('leaves out what the bench does itself, and sees layouts within scripts', () => {
    const driver = { args: { data: { functionName: 'tellAccount' } } };
    const found = readTrace([
      event('EvaluateScript', 0, 1000, ours),
      event('Layout', 500, 10),
      event('Layout', 5000, 10),
      event('FunctionCall', 10_000, 90_000),
      event('FunctionCall', 11_000, 10, driver),
    ]);
    expect(found.forcedLayouts).toBe(1);
    expect(found.cost.total).toBe(1);
  });

  it('sees no layout of a frame without scripts, as an image of SVG is', () => {
    const of = (frame: string): { args: unknown } => ({ args: { beginData: { frame } } });
    const found = readTrace([
      event('EvaluateScript', 0, 1000, { args: { data: { ...ours.args.data, frame: 'page' } } }),
      event('RunMicrotasks', 2000, 4000),
      event('Layout', 3000, 10, of('image')),
      event('Layout', 4000, 10, of('page')),
    ]);
    expect(found.forcedLayouts).toBe(1);
  });

  it('of other scripts alone is refused', () => {
    expect(() => readTrace([event('FunctionCall', 0, 10)])).toThrow('nothing of our scripts');
  });
});

describe('the ratio of two runs', () => {
  it('is taken page by page, where both have a figure', () => {
    const cost = (total: number): { total: number; evaluation: number; longest: number } => {
      return { total, evaluation: 0, longest: 0 };
    };
    const pages = [
      { page: 'a', marks: 0, costs: { sidelight: cost(6), walk: cost(2) }, forcedLayouts: 0 },
      { page: 'b', marks: 0, costs: { sidelight: cost(6) }, forcedLayouts: null },
    ];
    expect(ratios(pages, 'sidelight', 'walk')).toEqual([3]);
  });
});
