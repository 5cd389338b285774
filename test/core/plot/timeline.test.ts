import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBetween, type Rectangle } from '../../../src/core/plot/rectangle.ts';
import { mirrorTimeline } from '../../../src/core/plot/mirror-timeline.ts';
import { layOutTimeline, type TimelineInput } from '../../../src/core/plot/timeline.ts';
import { TIMELINE } from '../../../src/core/plot/timeline-measures.ts';

const input: fc.Arbitrary<TimelineInput> = fc
  .record({
    width: fc.integer({ min: 240, max: 1600 }),
    first: fc.integer({ min: 1900, max: 2030 }),
    span: fc.integer({ min: 0, max: 120 }),
    items: fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        count: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4000 })),
        estimated: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
    label: fc.integer({ min: 20, max: 400 }),
  })
  .map(({ width, first, span, items, label }) => ({
    width,
    years: { first, last: first + span },
    items: items
      .map(({ share, count, estimated }) => {
        const at = first + share * (span + 1);
        return { at, count, span: estimated ? { start: at - 1 / 24, end: at + 1 / 24 } : null };
      })
      .sort((a, b) => a.at - b.at),
    labelWidth: (places) => label + places.length,
  }));

function isInside({ x, y, width, height }: Rectangle, within: number): boolean {
  return x >= -1e-6 && y >= -1e-6 && x + width <= within + 1e-6 && y + height <= TIMELINE.height;
}

describe('a timeline that is turned round', () => {
  it('has each at the same distance from the other side', () => {
    fc.assert(
      fc.property(input, (given) => {
        const layout = layOutTimeline(given);
        const mirrored = mirrorTimeline(layout, given.width);
        const rectangles = ({ spans, blocks }: typeof layout): Rectangle[] => [
          ...spans,
          ...blocks.flatMap(({ squares, label, ...block }) => [block, ...squares, label ?? block]),
        ];
        const theirs = rectangles(mirrored);
        for (const [place, { x, y, width, height }] of rectangles(layout).entries()) {
          expect(theirs[place]).toMatchObject({ y, width, height });
          expect((theirs[place]?.x ?? NaN) + width + x).toBeCloseTo(given.width, 6);
        }
        for (const [place, { x, year }] of layout.ticks.entries()) {
          expect(mirrored.ticks[place]).toEqual({ x: given.width - x, year });
        }
      }),
    );
  });
});

describe('a timeline', () => {
  it('keeps all inside, and lets no block or label touch another', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { blocks, spans } = layOutTimeline(made);
        const labels = blocks.flatMap(({ label }) => label ?? []);
        const drawn = [...blocks, ...labels];
        for (const one of [...drawn, ...spans, ...blocks.flatMap(({ squares }) => squares)]) {
          expect(isInside(one, made.width)).toBe(true);
        }
        for (const [place, one] of drawn.entries()) {
          for (const other of drawn.slice(place + 1)) {
            if (blocks.some((block) => block === one && block.label === other)) continue;
            expect(gapBetween(one, other)).toBeGreaterThanOrEqual(-1e-6);
          }
        }
      }),
    );
  });

  it('shows each item once, in order, and about as many squares as there are excerpts', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { blocks, unit } = layOutTimeline(made);
        expect(blocks.flatMap(({ items }) => items)).toEqual([...made.items.keys()]);
        for (const { items, squares } of blocks) {
          const count = items.reduce((sum, place) => sum + (made.items[place]?.count ?? 0), 0);
          expect(squares).toHaveLength(Math.ceil(count / unit));
        }
      }),
    );
  });

  it('gives every block room to be pointed at', () => {
    fc.assert(
      fc.property(input, (made) => {
        for (const { width, height } of layOutTimeline(made).blocks) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(TIMELINE.target);
        }
      }),
    );
  });

  it('keeps the squares of one date near it', () => {
    fc.assert(
      fc.property(input, (made) => {
        for (const { items, squares } of layOutTimeline(made).blocks) {
          const columns = new Set(squares.map(({ x }) => x)).size;
          if (items.length === 1) expect(columns).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  it('keeps years apart that are written out', () => {
    fc.assert(
      fc.property(input, (made) => {
        const named = layOutTimeline(made).ticks.filter(({ year }) => year !== null);
        expect(named.length).toBeGreaterThan(0);
        for (const [place, { x }] of named.slice(1).entries()) {
          expect(x - (named[place]?.x ?? 0)).toBeGreaterThanOrEqual(TIMELINE.yearGap - 1e-6);
        }
      }),
    );
  });

  const one = (count: number, at = 2020): TimelineInput => ({
    width: 1000,
    years: { first: 2016, last: 2023 },
    items: [{ at, count, span: null }],
    labelWidth: () => 120,
  });

  it('stands a single excerpt at its time, its label behind it', () => {
    const { blocks, unit } = layOutTimeline(one(1));
    const [square] = blocks[0]?.squares ?? [];
    expect(unit).toBe(1);
    expect((square?.x ?? 0) + TIMELINE.square / 2).toBeCloseTo(500, 0);
    expect(blocks[0]?.label?.x).toBeGreaterThan(square?.x ?? 0);
  });

  it('puts the label before what stands at the end', () => {
    const { blocks } = layOutTimeline(one(3, 2023.95));
    expect(blocks[0]?.label?.x).toBeLessThan(blocks[0]?.x ?? 0);
  });

  it('lets a square stand for more where there are very many', () => {
    const { blocks, unit } = layOutTimeline(one(5000));
    expect(unit).toBeGreaterThan(1);
    expect(blocks[0]?.squares.length).toBeLessThanOrEqual(300);
  });

  it('is empty where there is nothing', () => {
    expect(layOutTimeline({ ...one(1), items: [] })).toMatchObject({ blocks: [], spans: [] });
  });
});
