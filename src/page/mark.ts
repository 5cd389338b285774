import type { Mention } from '../core/model.ts';
import { isConnected } from './dom.ts';
import type { Admission } from './element-kinds.ts';
import { findAgain } from './find-again.ts';
import type { Stretch, TextBlock } from './text-block.ts';
import { windowOf } from './text-window.ts';

/** A mention as it stands on the page. Kept, with its paint, while the page reads on as it did. */
export interface Mark {
  /** Renewed with the block whenever that is read again. */
  mention: Mention;
  block: TextBlock;
  /** Where it stands, Text node by Text node; at least one. Goes along with what changes around it. */
  stretches: readonly [Stretch, ...Stretch[]];
  /** Whether it may be painted; counted and reached by jumps it is in any case. */
  readonly admission: Admission;
  /**
   * Whose names these are. Only names of the shipped archive, which is public, are matched in pages;
   * whoever adds another archive adds its word here, and the painter will not take such marks.
   */
  readonly archive: 'shipped';
  /** Picked by the density that is set. */
  picked: boolean;
  /** Picked, and there is room for it on the screen: painted; hover and keyboard stop at these. */
  chosen: boolean;
}

/** The mark of a mention in a block; null for a span without text of the page. */
export function markOf(block: TextBlock, mention: Mention, admission: Admission): Mark | null {
  const [first, ...more] = block.stretchesOf(mention);
  if (!first) return null;
  return {
    mention,
    block,
    stretches: [first, ...more],
    admission,
    archive: 'shipped',
    picked: false,
    chosen: false,
  };
}

/** How the page writes a mention. */
export function wordsOf({ block, mention }: Mark): string {
  return block.text.slice(mention.start, mention.end);
}

/** Whether the page still reads as it did where the mark stands. */
export function stillReads({ stretches }: Mark): boolean {
  return stretches.every(isUnchanged);
}

/** Whether its words stand on the page, where it stands. */
export function isPresent(mark: Mark): boolean {
  return mark.stretches.every(({ node }) => isConnected(node)) && stillReads(mark);
}

/** Asks for no more of the node than the stretch: Firefox copies what it is asked for. */
function isUnchanged({ node, start, end, text }: Stretch): boolean {
  return end <= node.length && node.substringData(start, end - start) === text;
}

/** Has a mark stand in another Text node, which has taken the place of the one it stood in. */
export function moveTo(mark: Mark, from: Text, to: Text): void {
  const [first, ...more] = mark.stretches;
  const move = (one: Stretch): Stretch => (one.node === from ? { ...one, node: to } : one);
  mark.stretches = [move(first), ...more.map(move)];
  mark.block.replace(from, to);
}

/**
 * Has a mark go along with a Text node that has changed.
 * @returns false where its words no longer stand in it
 */
export function goAlong(mark: Mark, node: Text): boolean {
  const part = mark.block.partIn(node);
  if (!part) return stillReads(mark);
  const now = windowOf(node, Math.min(part.from, node.length));
  const [first, ...more] = mark.block.stretchesOf(mark.mention).map((read, i) => {
    const kept = mark.stretches[i];
    if (read.node !== node || !kept) return kept ?? read;
    const { from, text } = part;
    const at = findAgain(text, { start: read.start - from, end: read.end - from }, now);
    if (at === null) return null;
    return { ...read, start: from + at, end: from + at + read.text.length };
  });
  if (!first || more.includes(null)) return false;
  mark.stretches = [first, ...more.filter((one) => one !== null)];
  return true;
}

/** Whether two marks are the same topic at the same place. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.mention.entity === b.mention.entity &&
    a.mention.ask === b.mention.ask &&
    a.admission === b.admission &&
    a.stretches.length === b.stretches.length &&
    a.stretches.every(({ node, start, text }, i) => {
      const other = b.stretches[i];
      return other?.node === node && other.start === start && other.text === text;
    })
  );
}

/** The boxes of a mark on screen, line by line, in order. Forces layout where it is not clean. */
export function linesOf(mark: Mark): DOMRect[] {
  if (!stillReads(mark)) return [];
  return mark.stretches.flatMap(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
