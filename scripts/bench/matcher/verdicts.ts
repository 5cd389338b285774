import { atLeast, atMost, type Verdict } from '../measure/verdict.ts';
import { LOOP, OURS, type CatalogueResult, type MatcherResult } from './measure-matchers.ts';

/** Share of the plain loop's speed that is asked for, by the size of the catalogue. */
const SPEEDS: readonly (readonly [names: number, share: number])[] = [
  [9_999, 0.25],
  [99_999, 0.18],
  [Infinity, 0.12],
];
const TIMES_FASTER = 4;
const LOAD_MS = 1;
const GZIPPED = 40_000;
const BYTES_A_NAME = 30;

/** The measured figures beside what they should be. */
export function verdicts(results: readonly CatalogueResult[]): Verdict[] {
  return results.flatMap((result) => {
    const { catalogue, table, matchers } = result;
    const own = matchers.find(({ matcher }) => matcher === OURS);
    if (!own) return [];
    const fastest = fastestCorrect(matchers);
    const share = SPEEDS.find(([names]) => table.names <= names)?.[1] ?? 0;
    return [
      atLeast(`${catalogue}: speed as a share of the loop's`, share, own.ofLoop),
      ...(fastest
        ? [
            atLeast(
              `${catalogue}: times as fast as ${fastest.matcher}`,
              TIMES_FASTER,
              own.speed / fastest.speed,
            ),
          ]
        : []),
      atMost(`${catalogue}: load, ms`, LOAD_MS, own.load),
      ...(catalogue === 'shipped'
        ? [atMost('shipped: gzipped bytes', GZIPPED, table.gzipped)]
        : []),
      ...(table.names >= 100_000
        ? [atMost(`${catalogue}: bytes a name`, BYTES_A_NAME, table.bytesAName)]
        : []),
    ];
  });
}

/** The fastest of the others that gives what the naive matcher gives. */
export function fastestCorrect(matchers: readonly MatcherResult[]): MatcherResult | undefined {
  const correct = matchers.filter(
    ({ matcher, against }) =>
      matcher !== LOOP && matcher !== OURS && against?.missed === 0 && against.extra === 0,
  );
  return correct.sort((a, b) => b.speed - a.speed)[0];
}
