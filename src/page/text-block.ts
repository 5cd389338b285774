import type { Block } from '../core/gazetteer/gazetteer.ts';
import type { Span } from '../core/model.ts';
import { attributeOf, closestAcross } from './dom.ts';

/** A stretch of one Text node, half-open, in UTF-16 code units of its data. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** What it read when its block was read: the page may have changed since. */
  readonly text: string;
}

/** A part of a block's text that comes from one Text node. */
export interface Piece {
  readonly node: Text;
  /** Where the part begins in the node's data. */
  readonly from: number;
  /** Where it begins in the block's text. */
  readonly at: number;
  readonly length: number;
}

/** A run of text that reads as one, and the way back from its offsets to the page. */
export class TextBlock implements Block {
  readonly text: string;
  /** The innermost element that holds the whole run. */
  readonly container: Element;
  #pieces: readonly Piece[];
  #language: string | undefined;

  /** @param pieces - in the order of the text, not overlapping */
  constructor(text: string, container: Element, pieces: readonly Piece[]) {
    this.text = text;
    this.container = container;
    this.#pieces = pieces;
  }

  /** The first of its Text nodes, and where in it the block begins. */
  get start(): { readonly node: Text; readonly offset: number } | null {
    const [first] = this.#pieces;
    return first ? { node: first.node, offset: first.from } : null;
  }

  /** Declared language; empty where there is none. Read when asked: few blocks hold a mention. */
  get language(): string {
    return (this.#language ??= declaredLanguage(this.container));
  }

  /** What was read of a Text node and where in it that begins; null where nothing was. */
  partIn(node: Text): { readonly from: number; readonly text: string } | null {
    const piece = this.#pieces.find((one) => one.node === node);
    if (!piece) return null;
    const { from, at, length } = piece;
    return { from, text: this.text.slice(at, at + length) };
  }

  /** Another Text node stands where one did that this was read from. */
  replace(from: Text, to: Text): void {
    this.#pieces = this.#pieces.map((piece) =>
      piece.node === from ? { ...piece, node: to } : piece,
    );
  }

  /** Where a span of the text stands on the page, Text node by Text node, in order. */
  stretchesOf({ start, end }: Span): Stretch[] {
    const stretches: Stretch[] = [];
    for (let i = this.#pieceAt(start); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (!piece || piece.at >= end) break;
      const first = Math.max(start - piece.at, 0);
      const last = Math.min(end - piece.at, piece.length);
      if (first < last) {
        stretches.push({
          node: piece.node,
          start: piece.from + first,
          end: piece.from + last,
          text: this.text.slice(piece.at + first, piece.at + last),
        });
      }
    }
    return stretches;
  }

  /** The index of the last piece that begins at or before `offset`. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function declaredLanguage(element: Element): string {
  const declared = closestAcross(element, '[lang]');
  return (declared && attributeOf(declared, 'lang')) ?? '';
}
