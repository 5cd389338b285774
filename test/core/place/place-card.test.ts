import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CORNER,
  GAP,
  LEAST_EDGE,
  LEAST_HEIGHT,
  placeCard,
  type CardRequest,
  type PlacedCard,
} from '../../../src/core/place/place-card.ts';
import type { Rect } from '../../../src/core/place/rect.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, width = 80): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});
const ask = (mention: Rect, more: Partial<CardRequest> = {}): PlacedCard =>
  placeCard({ viewport, mention, card, rtl: false, ...more });

const requests = fc
  .record({
    width: fc.integer({ min: 40, max: 2000 }),
    height: fc.integer({ min: 40, max: 1500 }),
    cardHeight: fc.integer({ min: 40, max: 900 }),
    cardWidth: fc.constantFrom(360, 400),
    rtl: fc.boolean(),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    wide: fc.integer({ min: 1, max: 900 }),
    tall: fc.integer({ min: 8, max: 60 }),
    keep: fc.constantFrom('below', 'above', 'left', 'right', undefined),
  })
  .map((r): CardRequest => {
    const left = Math.round(r.x * r.width) - 10;
    const top = Math.round(r.y * r.height) - 5;
    return {
      viewport: { width: r.width, height: r.height },
      mention: { left, top, right: Math.max(left + r.wide, 0), bottom: Math.max(top + r.tall, 0) },
      card: { width: r.cardWidth, height: r.cardHeight },
      rtl: r.rtl,
      ...(r.keep ? { keep: r.keep } : {}),
    };
  });

const box = ({ left, top, width, height }: PlacedCard): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a card beside its mention', () => {
  it('stands below, 8 px away, its name under the mention', () => {
    expect(ask(line(300, 200))).toMatchObject({ side: 'below', left: 276, top: 228, height: 300 });
  });

  it('flips above where below lacks the room and above has it', () => {
    expect(ask(line(300, 600))).toMatchObject({ side: 'above', top: 600 - GAP - 300 });
  });

  it('shifts to keep 8 px inside on either edge', () => {
    expect(ask(line(2, 200)).left).toBe(8);
    expect(ask(line(900, 200)).left).toBe(1000 - 8 - 360);
  });

  it('is mirrored where the card reads from right to left', () => {
    const placed = ask(line(600, 200), { rtl: true });
    expect(placed.left + placed.width).toBe(680 + 24);
    expect(placed.edge).toEqual({ at: 24, length: 80 });
  });

  it('goes to the side where neither above nor below holds it', () => {
    const low = { width: 1000, height: 320 };
    expect(ask(line(100, 150), { viewport: low })).toMatchObject({ side: 'right', left: 188 });
    expect(ask(line(900, 150), { viewport: low })).toMatchObject({ side: 'left' });
    expect(ask(line(450, 150), { viewport: low, rtl: true })).toMatchObject({ side: 'left' });
  });

  it('caps its height on the roomier side where nothing holds it', () => {
    const narrow = { width: 380, height: 400 };
    expect(ask(line(100, 150), { viewport: narrow })).toMatchObject({
      side: 'below',
      maxHeight: 400 - GAP - 170 - GAP,
    });
    expect(ask(line(100, 240), { viewport: narrow })).toMatchObject({ side: 'above' });
  });

  it('covers the mention only where no side leaves a usable height', () => {
    const tiny = { width: 300, height: 150 };
    const placed = ask(line(100, 60), { viewport: tiny });
    expect(placed).toMatchObject({ top: 8, maxHeight: 134, edge: { length: 0 } });
  });

  it('keeps the side it had while that still holds it', () => {
    expect(ask(line(300, 400), { keep: 'above' }).side).toBe('above');
    expect(ask(line(300, 100), { keep: 'above' }).side).toBe('below');
  });

  it('lights an edge exactly as wide as the mention where the corners allow it', () => {
    expect(ask(line(300, 200)).edge).toEqual({ at: 24, length: 80 });
    expect(ask(line(300, 200, 600)).edge).toEqual({ at: 24, length: 360 - 24 - CORNER });
  });
});

describe('any card', () => {
  it('never leaves the viewport', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const placed = box(placeCard(request));
        const { width, height } = request.viewport;
        expect(placed.left).toBeGreaterThanOrEqual(GAP);
        expect(placed.top).toBeGreaterThanOrEqual(GAP - 1e-9);
        expect(placed.right).toBeLessThanOrEqual(width - GAP + 1e-9);
        expect(placed.bottom).toBeLessThanOrEqual(height - GAP + 1e-9);
      }),
      { numRuns: 3000 },
    );
  });

  it('covers its mention only where no side is high enough, and keeps 8 px else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const placed = placeCard(request);
        const { viewport: view, mention } = request;
        const fitsBelow = view.height - GAP - mention.bottom - GAP >= LEAST_HEIGHT;
        const fitsAbove = mention.top - 2 * GAP >= LEAST_HEIGHT;
        if (!fitsBelow && !fitsAbove) return;
        const grown = {
          left: mention.left - GAP + 1e-6,
          top: mention.top - GAP + 1e-6,
          right: mention.right + GAP - 1e-6,
          bottom: mention.bottom + GAP - 1e-6,
        };
        expect(overlap(box(placed), grown)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes its whole height wherever any side holds it', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { viewport: view, mention, card: size } = request;
        const placed = placeCard(request);
        const room = Math.max(view.height - 2 * GAP - mention.bottom, mention.top - 2 * GAP);
        if (room >= size.height) expect(placed.height).toBe(size.height);
        expect(placed.height).toBeLessThanOrEqual(placed.maxHeight);
      }),
      { numRuns: 2000 },
    );
  });

  it('prefers below, then above, where it had no side before', () => {
    fc.assert(
      fc.property(requests, ({ keep: _, ...request }) => {
        const { viewport: view, mention, card: size } = request;
        const { side } = placeCard(request);
        if (view.height - 2 * GAP - mention.bottom >= size.height) expect(side).toBe('below');
        else if (mention.top - 2 * GAP >= size.height) expect(side).toBe('above');
      }),
      { numRuns: 2000 },
    );
  });

  it('lights an edge clear of its corners, or none', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { edge, side, width, height } = placeCard(request);
        if (edge.length === 0) return;
        const along = side === 'below' || side === 'above' ? width : height;
        expect(edge.at).toBeGreaterThanOrEqual(CORNER);
        expect(edge.length).toBeGreaterThanOrEqual(LEAST_EDGE);
        expect(edge.at + edge.length).toBeLessThanOrEqual(along - CORNER + 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the mirror image of itself when read from right to left', () => {
    fc.assert(
      fc.property(requests, ({ keep: _, ...request }) => {
        const { width } = request.viewport;
        const { left, top, right, bottom } = request.mention;
        const mirrored = placeCard({
          ...request,
          rtl: !request.rtl,
          mention: { left: width - right, right: width - left, top, bottom },
        });
        const placed = placeCard(request);
        expect(mirrored.left).toBeCloseTo(width - placed.left - placed.width, 6);
        expect(mirrored.top).toBeCloseTo(placed.top, 6);
        expect(mirrored.edge.at).toBeCloseTo(placed.edge.at, 6);
      }),
      { numRuns: 2000 },
    );
  });
});
