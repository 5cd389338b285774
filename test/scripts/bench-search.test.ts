import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Collection, knownItems } from '../../scripts/bench/search/collections.ts';
import { sidelight } from '../../scripts/bench/search/engines/sidelight.ts';
import { gain } from '../../scripts/bench/search/gain.ts';
import { inventedArticles } from '../../scripts/bench/search/invented-articles.ts';
import type { Relevance } from '../../scripts/bench/search/measure-relevance.ts';
import { passagesOf, queriesOf } from '../../scripts/bench/search/news.ts';
import { beginnings, halfTyped, withSlip } from '../../scripts/bench/search/slips.ts';
import { relevanceTables } from '../../scripts/bench/search/tables.ts';
import { meanGain, relevanceVerdicts, speedVerdicts } from '../../scripts/bench/search/verdicts.ts';
import { randomFrom } from '../../scripts/bench/names/random.ts';
import { osaDistance } from '../core/search/osa-distance.ts';

const WORD = fc.stringMatching(/^[a-z]{1,9}$/);

describe('slips', () => {
  it('are one edit in one word of five letters or more', () => {
    fc.assert(
      fc.property(fc.array(WORD, { minLength: 1, maxLength: 4 }), fc.nat(), (words, seed) => {
        const slipped = withSlip(words.join(' '), randomFrom(seed)).split(' ');
        const changed = words.filter((word, i) => slipped[i] !== word);
        expect(changed).toHaveLength(words.some(({ length }) => length >= 5) ? 1 : 0);
        words.forEach((word, i) => expect(osaDistance(word, slipped[i]!)).toBeLessThanOrEqual(1));
      }),
    );
  });

  it('cut the last word short', () => {
    expect(halfTyped('lamp keeper')).toBe('lamp keep');
    expect(halfTyped('lamp oil.')).toBe('lamp oi');
    expect(halfTyped('?!')).toBe('?!');
    expect(beginnings('a bc')).toEqual(['a', 'a b', 'a bc']);
  });
});

describe('the gain of a ranking', () => {
  const gains = new Map([
    ['a', 2],
    ['b', 1],
  ]);

  it('is 1 for the best ranking, 0 where nothing fits, and less for what comes late', () => {
    expect(gain(['a', 'b', 'x'], gains)).toBe(1);
    expect(gain(['x', 'y'], gains)).toBe(0);
    expect(gain(['b', 'a'], gains)).toBeCloseTo((1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)));
    expect(gain([...'0123456789', 'a'], gains)).toBe(0);
  });
});

describe('passages to search', () => {
  const articles = inventedArticles(40);

  it('are as many as asked for, the same at every run', () => {
    const passages = passagesOf(articles, 200);
    expect(passages).toHaveLength(200);
    expect(passages.every(({ body }) => body.length > 100)).toBe(true);
    expect(passagesOf(inventedArticles(40), 200)).toEqual(passages);
    expect(passagesOf(articles, 10)).toHaveLength(10);
  });

  it('are found by the words of their titles', async () => {
    const passages = passagesOf(articles, 60);
    const search = await sidelight.open(await sidelight.build(passages), passages);
    for (const query of queriesOf(passages, 5))
      expect(search(query, { limit: 10, open: false, count: false })).not.toEqual([]);
  });
});

describe('articles sought by headline', () => {
  const articles = inventedArticles(40);

  it('are known by their bodies alone, and one answers to each', () => {
    const [{ docs, queries }] = knownItems({ articles, telling: true }) as [Collection];
    expect(docs.every(({ title }) => title === '')).toBe(true);
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.every(({ gains }) => gains.size === 1)).toBe(true);
  });

  it('are none where headlines tell nothing of their articles, nor are there verdicts on them', () => {
    expect(knownItems({ articles, telling: false })).toEqual([]);
    const about = { engine: 'Sidelight', way: 'clean', gain: 0.5, asked: 9, queries: 9 } as const;
    const judged: Relevance = { ...about, collection: 'cran' };
    const news: Relevance = { ...about, collection: 'news' };
    const said = (measured: readonly Relevance[]): string =>
      JSON.stringify([relevanceVerdicts(measured), relevanceTables(measured)]);
    expect(said([judged, news])).toMatch(/"news by headline.*"news":/);
    expect(said([judged])).not.toContain('news');
  });
});

describe('verdicts on search', () => {
  const cell = (engine: string, collection: string, asked: number): Relevance => ({
    ...{ engine, collection, way: 'clean', gain: 0.5, asked, queries: 9 },
    ...(asked < 9 ? { problem: 'out of time' } : {}),
  });
  const measured = ['cran', 'med', 'npl'].flatMap((name) => [
    cell('Sidelight', name, 9),
    cell('other', name, 9),
    cell('slow', name, name === 'npl' ? 3 : 9),
  ]);

  it('compare with those only that answered all queries, and say who did not', () => {
    expect(meanGain(measured, 'other', 'clean')).toBe(0.5);
    expect(meanGain(measured, 'slow', 'clean')).toBeNaN();
    const beside = relevanceVerdicts(measured).find(({ what }) => what.includes('best other'));
    expect(beside).toMatchObject({ measured: 1, met: true });
    expect(JSON.stringify(relevanceTables(measured)[0])).toContain('(3 of 9: out of time)');
  });

  it('judge speed beside the fastest of the others', () => {
    const pace = (p50: number) => ({ p50, p95: p50 * 2, asked: 5, queries: 5 });
    const speed = (engine: string, times: number) => ({
      ...{ engine, passages: 100_000 },
      costs: { buildMs: 10 * times, bytes: 100 * times, loadMs: times, counts: false },
      paces: { full: pace(times), typo: pace(times), typing: pace(times) },
    });
    const left = { ...speed('left out', 0.1), costs: null, paces: {} };
    const verdicts = speedVerdicts([speed('Sidelight', 1), speed('other', 5), left], 1000);
    expect(
      Object.fromEntries(verdicts.map(({ what, measured: figure }) => [what, figure])),
    ).toMatchObject({
      'full p50: times as fast as the fastest other': 5,
      'index as a share of the text': 0.1,
      'times smaller than the smallest other': 5,
    });
  });
});
