import { clamp, type Rect, type Size } from './rect.ts';

/** The side of the mention on which the card stands. */
export type Side = 'below' | 'above' | 'left' | 'right';

/** Free space kept between the card and both its mention and the viewport's edges. */
export const GAP = 8;
/** How far the card begins before its mention, so that the name stands under it. */
export const LEAD = 24;
/** The lit edge keeps this far from the card's rounded corners. */
export const CORNER = 12;
/** The shortest lit edge that still reads as one. */
export const LEAST_EDGE = 16;
/** A card lower than this is of no use: rather cover the mention. */
export const LEAST_HEIGHT = 120;

export interface CardRequest {
  readonly viewport: Size;
  /** The line of the mention to stand at. */
  readonly mention: Rect;
  /** The size the card takes where nothing limits it. */
  readonly card: Size;
  /** The card is laid out from right to left. */
  readonly rtl: boolean;
  /** The side it stood on before, kept while it fits. */
  readonly keep?: Side;
}

export interface PlacedCard {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The height it takes, never above `maxHeight`. */
  readonly height: number;
  /** The height it may grow to on this side. */
  readonly maxHeight: number;
  /**
   * The lit edge, on the side of the card that faces the mention: its offset from the card's
   * inline-start edge (below, above) or its top (left, right), and its length.
   */
  readonly edge: { readonly at: number; readonly length: number };
}

/**
 * Where the card goes: below its mention, above where only that has room, beside it where neither
 * has, else capped on the roomier of below and above. It stays 8 px inside the viewport, and covers
 * its mention only where no side leaves a usable height. All lengths are CSS pixels.
 */
export function placeCard(request: CardRequest): PlacedCard {
  const { viewport, card } = request;
  const width = Math.min(card.width, Math.max(viewport.width - 2 * GAP, 0));
  const rooms = roomsAround(request, width);
  const side = chooseSide(request, rooms);
  if (side === null) return coverMention(request, width);
  return side === 'below' || side === 'above'
    ? stack(request, side, width, rooms[side])
    : beside(request, side, width, rooms[side]);
}

/** The height a card of this width could take on each side; 0 or less where it cannot stand there. */
type Rooms = Readonly<Record<Side, number>>;

function roomsAround({ viewport, mention }: CardRequest, width: number): Rooms {
  const tall = viewport.height - 2 * GAP;
  return {
    below: viewport.height - GAP - (mention.bottom + GAP),
    above: mention.top - GAP - GAP,
    right: viewport.width - GAP - (mention.right + GAP) >= width ? tall : 0,
    left: mention.left - GAP - GAP >= width ? tall : 0,
  };
}

function chooseSide({ card, rtl, keep }: CardRequest, rooms: Rooms): Side | null {
  const stacked: readonly Side[] = ['below', 'above'];
  const besides: readonly Side[] = rtl ? ['left', 'right'] : ['right', 'left'];
  const order = keep ? [keep, ...stacked, ...besides] : [...stacked, ...besides];
  const whole = order.find((side) => rooms[side] >= card.height);
  if (whole) return whole;
  const capped = besides.find((side) => rooms[side] >= LEAST_HEIGHT);
  if (capped) return capped;
  const roomier = rooms.above > rooms.below ? 'above' : 'below';
  return rooms[roomier] >= LEAST_HEIGHT ? roomier : null;
}

function stack(
  request: CardRequest,
  side: 'below' | 'above',
  width: number,
  room: number,
): PlacedCard {
  const { mention, card } = request;
  const height = Math.min(card.height, room);
  const left = alignName(request, width);
  return {
    side,
    left,
    top: side === 'below' ? mention.bottom + GAP : mention.top - GAP - height,
    width,
    height,
    maxHeight: room,
    edge: litEdge(
      request.rtl ? left + width - mention.right : mention.left - left,
      mention.right - mention.left,
      width,
    ),
  };
}

function beside(
  request: CardRequest,
  side: 'left' | 'right',
  width: number,
  room: number,
): PlacedCard {
  const { viewport, mention, card } = request;
  const height = Math.min(card.height, room);
  const top = clamp(mention.top - CORNER, GAP, viewport.height - GAP - height);
  return {
    side,
    left: side === 'right' ? mention.right + GAP : mention.left - GAP - width,
    top,
    width,
    height,
    maxHeight: room,
    edge: litEdge(mention.top - top, mention.bottom - mention.top, height),
  };
}

function coverMention(request: CardRequest, width: number): PlacedCard {
  const { viewport, mention, card } = request;
  const maxHeight = Math.max(viewport.height - 2 * GAP, 0);
  const height = Math.min(card.height, maxHeight);
  return {
    side: 'below',
    left: alignName(request, width),
    top: clamp(mention.bottom + GAP, GAP, viewport.height - GAP - height),
    width,
    height,
    maxHeight,
    edge: { at: 0, length: 0 },
  };
}

function alignName({ viewport, mention, rtl }: CardRequest, width: number): number {
  const wished = rtl ? mention.right + LEAD - width : mention.left - LEAD;
  return clamp(wished, GAP, viewport.width - GAP - width);
}

/** The part of the mention's extent that the card's side can show, clear of both corners. */
function litEdge(start: number, length: number, along: number): PlacedCard['edge'] {
  const most = along - 2 * CORNER;
  if (most < LEAST_EDGE) return { at: 0, length: 0 };
  const at = clamp(start, CORNER, along - CORNER - LEAST_EDGE);
  const end = clamp(start + length, at + LEAST_EDGE, along - CORNER);
  return { at, length: end - at };
}
