import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { KINDS } from '../../src/core/model.ts';
import { formatRoute, type Narrowed, parseRoute, type Route } from '../../src/ui/route.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const number = fc.integer({ min: 1, max: 999_999 });
const shown = fc.oneof(fc.constant({}), fc.record({ shown: number }));
const chosen = fc
  .record({
    publishers: fc.uniqueArray(fc.option(fc.string({ minLength: 1, maxLength: 40 })), {
      maxLength: 5,
    }),
    years: fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { maxLength: 5 }),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 5 }),
  })
  .filter((choice) => Object.values(choice).some(({ length }) => length > 0));
const narrowed: fc.Arbitrary<Narrowed> = fc
  .tuple(
    fc.oneof(fc.constant({}), fc.record({ chosen })),
    fc.constantFrom({}, { order: 'newest' as const }, { order: 'oldest' as const }),
  )
  .map(([choice, order]) => ({ ...choice, ...order }));
/** The search an article was opened from. */
const found = fc
  .tuple(text, fc.constantFrom({}, { exact: true }), narrowed)
  .map(([query, exact, more]) => ({ query, ...exact, ...more }));
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ page: 'home' as const }),
  fc.constant({ page: 'lost' as const }),
  fc
    .tuple(
      fc.record({ query: fc.oneof(fc.constant(''), text), exact: fc.boolean() }),
      narrowed,
      shown,
    )
    .map((parts) => ({ page: 'search' as const, ...Object.assign({}, ...parts) })),
  fc
    .tuple(fc.record({ article: text, passage: fc.option(number) }), fc.option(found))
    .map(([place, search]) => ({ page: 'article' as const, ...place, query: null, ...search })),
  fc
    .tuple(text, fc.constantFrom({}, { order: 'weight' as const }), shown)
    .map(([topic, ...parts]) => ({
      page: 'topic' as const,
      topic,
      ...Object.assign({}, ...parts),
    })),
);

describe('a route', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(`#${formatRoute(one)}`)).toEqual(one);
      }),
    );
  });

  it('survives being the hash of a real address', () => {
    fc.assert(
      fc.property(route, (one) => {
        const { hash } = new URL(`https://example.org/archive.html#${formatRoute(one)}`);
        expect(parseRoute(hash)).toEqual(one);
      }),
    );
  });

  it('reads the addresses that cards and people write', () => {
    expect(parseRoute('#article=002&passage=3')).toEqual({
      page: 'article',
      article: '002',
      passage: 3,
      query: null,
    });
    expect(parseRoute('#topic=great-firewall')).toEqual({ page: 'topic', topic: 'great-firewall' });
    expect(parseRoute('#q=great%20firewall')).toEqual({
      page: 'search',
      query: 'great firewall',
      exact: false,
    });
  });

  it.each(['', '#'])('is home for %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'home' });
  });

  it.each(['#topic=', '#nothing', '#passage=3', '#%', '#article=&passage=2', '#lost=1'])(
    'says of %j that it leads nowhere',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'lost' });
    },
  );

  it('keeps the filters of a search that make sense, each once, and drops the others', () => {
    const hash =
      '#q=china&publisher=&publisher=Quay&publisher=Quay&year=2020&year=x&year=20201&kind=person' +
      '&kind=ghost&sort=worst&shown=-4';
    expect(parseRoute(hash)).toEqual({
      ...{ page: 'search', query: 'china', exact: false },
      chosen: { publishers: [null, 'Quay'], years: [2020], kinds: ['person'] },
    });
    expect(parseRoute('#q=&sort=oldest&shown=100')).toEqual({
      ...{ page: 'search', query: '', exact: false, order: 'oldest', shown: 100 },
    });
  });

  it('is never refused, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (address) => {
        expect(parseRoute(`#${address}`).page).toMatch(/^(?:home|search|article|topic|lost)$/);
      }),
    );
  });

  it('takes no more of a search than can be asked, and no id that none has', () => {
    const long = 'x'.repeat(LIMITS.query + 1);
    expect(parseRoute(`#q=${long}`)).toMatchObject({ query: long.slice(1) });
    const name = 'x'.repeat(LIMITS.id);
    expect(parseRoute(`#topic=${name}`)).toMatchObject({ topic: name });
    expect(parseRoute(`#topic=${name}x`)).toEqual({ page: 'lost' });
    expect(parseRoute(`#article=${name}x`)).toEqual({ page: 'lost' });
  });

  it.each(['0', '-1', '1.5', 'x', '', '99999999'])('has no passage %j', (passage) => {
    expect(parseRoute(`#article=002&passage=${passage}`)).toMatchObject({ passage: null });
  });

  it('to a passage or a topic passes for a place that a page script may open', () => {
    const place = /^(?:topic|article)=[\w.%-]{1,200}(?:&passage=\d{1,6})?$/;
    expect(formatRoute({ page: 'topic', topic: 'xi-jinping' })).toMatch(place);
    expect(formatRoute({ page: 'article', article: '002', passage: 12, query: null })).toMatch(
      place,
    );
  });
});
