import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/core/model.ts';
import { cutText } from '../../src/ui/cut-text.ts';

/** Sorted, disjoint spans within `length`. */
function spans(length: number): fc.Arbitrary<Span[]> {
  return fc.uniqueArray(fc.nat({ max: length }), { maxLength: 12 }).map((edges) => {
    const sorted = edges.sort((a, b) => a - b);
    const found: Span[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      found.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0 });
    }
    return found;
  });
}

const sample = fc
  .string({ maxLength: 60 })
  .chain((text) => fc.tuple(fc.constant(text), spans(text.length), spans(text.length)));

const covers = (all: readonly Span[], at: number): number =>
  all.findIndex(({ start, end }) => start <= at && at < end);

describe('a text that is cut', () => {
  it('is whole again when its pieces are joined', () => {
    fc.assert(
      fc.property(sample, ([text, marks, places]) => {
        const links = places.map((span, index) => ({ ...span, entity: String(index) }));
        const pieces = cutText(text, marks, links);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('is marked and linked at exactly the characters that were asked for', () => {
    fc.assert(
      fc.property(sample, ([text, marks, places]) => {
        const links = places.map((span, index) => ({ ...span, entity: String(index) }));
        let at = 0;
        for (const piece of cutText(text, marks, links)) {
          for (let i = 0; i < piece.text.length; i++, at++) {
            expect(piece.marked).toBe(covers(marks, at) >= 0);
            const link = covers(places, at);
            expect(piece.entity).toBe(link < 0 ? null : String(link));
          }
        }
      }),
    );
  });

  it('bears marks that reach beyond it', () => {
    const pieces = cutText('Wuzhen', [{ start: 3, end: 99 }], []);
    expect(pieces.map(({ text, marked }) => [text, marked])).toEqual([
      ['Wuz', false],
      ['hen', true],
    ]);
  });

  it('has no pieces where it is empty', () => {
    expect(cutText('', [], [])).toEqual([]);
  });
});
