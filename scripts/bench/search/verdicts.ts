import { atLeast, atMost, type Verdict } from '../measure/verdict.ts';
import { JUDGED, KNOWN_ITEM } from './collections.ts';
import { SIDELIGHT } from './engines/sidelight.ts';
import type { Relevance, Way } from './measure-relevance.ts';
import type { Speed, Task } from './measure-speed.ts';

const CLEAN = 0.558;
const TYPO = 0.55;
/** Sizes at which speed is judged. */
const LARGE = 100_000;
const TEXT_SHARE = 0.25;
const SMALLER = 6;
const LOAD_MS = 1;
const LOAD_FASTER = 500;
/** How many times as fast as the fastest of the others. */
const FASTER: readonly (readonly [Task, 'p50' | 'p95', number])[] = [
  ['full', 'p50', 4],
  ['full', 'p95', 15],
  ['typo', 'p50', 1],
  ['typing', 'p95', 10],
];

/** The mean over judged collections of an engine; NaN where one is missing or was not asked in full. */
export function meanGain(measured: readonly Relevance[], engine: string, way: Way): number {
  const own = JUDGED.map((name) => gainOf(measured, engine, way, name));
  return own.reduce((sum, each) => sum + each, 0) / own.length;
}

function gainOf(
  measured: readonly Relevance[],
  engine: string,
  way: Way,
  collection: string,
): number {
  const found = measured.find(
    (each) => each.engine === engine && each.way === way && each.collection === collection,
  );
  return found && found.asked === found.queries ? found.gain : NaN;
}

/** Whether news was sought by headline. */
export function hasNews(measured: readonly Relevance[]): boolean {
  return measured.some(({ collection }) => collection === KNOWN_ITEM);
}

/** Ranking beside what it should be. */
export function relevanceVerdicts(measured: readonly Relevance[]): Verdict[] {
  if (measured.length === 0) return [];
  const others = [...new Set(measured.map(({ engine }) => engine))].filter(
    (name) => name !== SIDELIGHT,
  );
  const mean = (way: Way): number => meanGain(measured, SIDELIGHT, way);
  const best = (way: Way): number => most(others.map((name) => meanGain(measured, name, way)));
  return [
    atLeast('nDCG@10, clean', CLEAN, mean('clean')),
    atLeast('nDCG@10, one typo', TYPO, mean('typo')),
    atLeast('nDCG@10, clean, beside the best other', 1, mean('clean') / best('clean')),
    atLeast('nDCG@10, one typo, beside the best other', 1.08, mean('typo') / best('typo')),
    atLeast('nDCG@10, half typed, beside the best other', 1, mean('half') / best('half')),
    ...(hasNews(measured) ? newsVerdicts(measured, others) : []),
  ];
}

function newsVerdicts(measured: readonly Relevance[], others: readonly string[]): Verdict[] {
  const news = (way: Way, name: string): number => gainOf(measured, name, way, KNOWN_ITEM);
  const beside = (way: Way): number =>
    news(way, SIDELIGHT) / most(others.map((name) => news(way, name)));
  return [
    atLeast('news by headline, clean, beside the best other', 1, beside('clean')),
    atLeast('news by headline, half typed, beside the best other', 1, beside('half')),
  ];
}

/** Speed and size with many passages beside what they should be. */
export function speedVerdicts(measured: readonly Speed[], characters: number): Verdict[] {
  const large = measured.filter(({ passages }) => passages >= LARGE);
  const own = large.find(({ engine }) => engine === SIDELIGHT);
  if (!own?.costs) return [];
  const others = large.filter((each) => each !== own);
  const costs = others.flatMap((each) => each.costs ?? []);
  const least = (of: (costs: NonNullable<Speed['costs']>) => number): number =>
    Math.min(...costs.map(of));
  const { bytes, loadMs, buildMs } = own.costs;
  const verdicts = [
    atMost('index as a share of the text', TEXT_SHARE, bytes / characters),
    atMost('load, ms', LOAD_MS, loadMs),
  ];
  if (costs.length === 0) return verdicts;
  return [
    ...FASTER.map(([task, share, times]) =>
      atLeast(
        `${task} ${share}: times as fast as the fastest other`,
        times,
        fastest(others, task, share) / paceOf(own, task, share),
      ),
    ),
    ...verdicts,
    atLeast('times smaller than the smallest other', SMALLER, least((each) => each.bytes) / bytes),
    atLeast(
      'times as fast to load as any other',
      LOAD_FASTER,
      least((each) => each.loadMs) / loadMs,
    ),
    atLeast('times as fast to build as any other', 1, least((each) => each.buildMs) / buildMs),
  ];
}

function fastest(others: readonly Speed[], task: Task, share: 'p50' | 'p95'): number {
  return Math.min(
    ...others.map((each) => paceOf(each, task, share)).filter((pace) => !Number.isNaN(pace)),
  );
}

function paceOf({ paces }: Speed, task: Task, share: 'p50' | 'p95'): number {
  return paces[task]?.[share] ?? NaN;
}

function most(figures: readonly number[]): number {
  return Math.max(...figures.filter((figure) => !Number.isNaN(figure)));
}
