import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadSources } from '../../../src/core/related/spread-sources.ts';

const passages = fc.array(fc.record({ source: fc.nat(5), name: fc.nat() }), { maxLength: 30 });

describe('spreading sources', () => {
  it('keeps every passage and each source’s own order', () => {
    fc.assert(
      fc.property(passages, (given) => {
        const spread = spreadSources(given);
        expect(spread).toHaveLength(given.length);
        for (let source = 0; source <= 5; source += 1) {
          const of = (list: typeof given) => list.filter((one) => one.source === source);
          expect(of(spread)).toEqual(of(given));
        }
      }),
    );
  });

  it('lets no source speak again before each of the others that still can', () => {
    fc.assert(
      fc.property(passages, (given) => {
        const spread = spreadSources(given);
        const turns = spread.map(
          ({ source }, i) => spread.slice(0, i).filter((one) => one.source === source).length,
        );
        expect(turns).toEqual([...turns].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the best of all in front', () => {
    expect(
      spreadSources([
        { source: 1, at: 'a' },
        { source: 1, at: 'b' },
        { source: 0, at: 'c' },
      ]).map(({ at }) => at),
    ).toEqual(['a', 'c', 'b']);
  });
});
