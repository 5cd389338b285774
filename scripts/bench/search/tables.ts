import { round } from '../measure/median.ts';
import { JUDGED, KNOWN_ITEM } from './collections.ts';
import { type Relevance, type Way, WAYS } from './measure-relevance.ts';
import { type Pace, type Speed, TASKS } from './measure-speed.ts';
import { hasNews, meanGain } from './verdicts.ts';

type Row = Readonly<Record<string, string | number>>;

const SAID: Readonly<Record<Way, string>> = {
  clean: 'as written',
  typo: 'one typo',
  half: 'half typed',
};

/** A table for a person to read. */
export interface ShownTable {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** nDCG@10 by engine, a table for each way in which queries are put. */
export function relevanceTables(measured: readonly Relevance[]): ShownTable[] {
  if (measured.length === 0) return [];
  const engines = [...new Set(measured.map(({ engine }) => engine))];
  const names = [...JUDGED, ...(hasNews(measured) ? [KNOWN_ITEM] : [])];
  return WAYS.map((way) => ({
    title: `nDCG@10, queries ${SAID[way]}`,
    rows: engines.map((engine) => {
      const own = measured.filter((each) => each.engine === engine && each.way === way);
      const figures: Row = Object.fromEntries(
        names.map((name) => [name, shownGain(own.find(({ collection }) => collection === name))]),
      );
      const mean = meanGain(measured, engine, way);
      return { engine, ...figures, 'mean of the judged': shownMean(mean) };
    }),
  }));
}

function shownMean(mean: number): string {
  return Number.isNaN(mean) ? '' : mean.toFixed(3);
}

function shownGain(measured: Relevance | undefined): string {
  if (!measured) return '';
  const { gain, asked, queries, problem } = measured;
  if (asked === queries) return gain.toFixed(3);
  if (asked === 0) return problem ?? '';
  return `${gain.toFixed(3)} (${asked} of ${queries}: ${problem})`;
}

/** Speed and size by engine, a table for each number of passages. */
export function speedTables(measured: readonly Speed[]): ShownTable[] {
  return [...new Set(measured.map(({ passages }) => passages))].map((passages) => ({
    title: `${passages.toLocaleString('en')} passages; p50 / p95 in ms`,
    rows: measured.filter((each) => each.passages === passages).map(rowOf),
  }));
}

function rowOf({ engine, costs, paces, problem }: Speed): Row {
  if (!costs) return { engine, left: `out: ${problem ?? 'no index'}` };
  return {
    engine,
    'build s': round(costs.buildMs / 1000),
    MB: round(costs.bytes / 1e6),
    'load ms': round(costs.loadMs),
    ...Object.fromEntries(
      TASKS.map((task) => [
        task,
        task === 'counted' && !costs.counts ? '' : shownPace(paces[task]),
      ]),
    ),
  };
}

function shownPace(pace: Pace | undefined): string {
  if (!pace || pace.asked === 0) return 'left out: out of time';
  const { p50, p95, asked, queries } = pace;
  const share = asked < queries ? ` (${asked} of ${queries}: out of time)` : '';
  return `${round(p50)} / ${round(p95)}${share}`;
}
