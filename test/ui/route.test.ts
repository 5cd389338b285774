import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/ui/route.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ page: 'home' as const }),
  fc.record({ page: fc.constant('search' as const), query: text, exact: fc.boolean() }),
  fc.record({
    page: fc.constant('article' as const),
    article: text,
    passage: fc.option(fc.integer({ min: 1, max: 999_999 })),
    query: fc.option(text),
  }),
  fc.record({ page: fc.constant('topic' as const), topic: text }),
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

  it.each(['', '#', '#topic=', '#nothing', '#passage=3', '#%'])('is home for %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'home' });
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
