import { TextBlock, type Piece } from './text-block.ts';
import { LONGEST_BLOCK } from './text-window.ts';

/** How far back from a cut a space is looked for. */
const CUT_WITHIN = 256;

/** What stands for things between words that are not text: no part of any name. */
export const OBJECT = '\uFFFC';

/** A run of text as it is being read; it gives blocks as it fills up. It begins with a word. */
export class Run {
  readonly #emit: (block: TextBlock) => void;
  #text = '';
  #pieces: Piece[] = [];
  /** Where the line after the last line break begins; -1 before the first. */
  #lineAt = -1;
  #lastUnit = 0;
  /** The element whose run this is; null while the run is empty. */
  container: Element | null = null;
  /** The node that the last text came from. */
  lastNode: Text | null = null;

  constructor(emit: (block: TextBlock) => void) {
    this.#emit = emit;
  }

  /**
   * The last code unit of the run so far; 0 where there is none. Kept aside: asking the text for it
   * would have the browser join the text's parts at every one that is added.
   */
  get lastUnit(): number {
    return this.#lastUnit;
  }

  /**
   * Takes text of a node that stands in `container`.
   * @param text - what the node reads from the offset `from` on
   * @returns how much of it was taken: not all where the run was full, and has ended there
   */
  append(node: Text, text: string, from: number, container: Element): number {
    this.container = container;
    const room = Math.max(LONGEST_BLOCK - this.#text.length, 0);
    const length = text.length <= room ? text.length : cutBefore(text, room);
    if (length > 0) {
      this.#pieces.push({ node, from, at: this.#text.length, length });
      this.#text += text.slice(0, length);
      this.#lastUnit = text.charCodeAt(length - 1);
      this.lastNode = node;
    }
    if (length < text.length) this.end();
    return length;
  }

  /** Puts something between the words that is not text of the page. Does nothing in an empty run. */
  separate(mark: string): void {
    if (this.#text === '') return;
    this.#text += mark;
    this.#lastUnit = mark.charCodeAt(mark.length - 1);
  }

  /** Takes a line break: one is a space, a second with nothing between them ends the run. */
  breakLine(): void {
    if (this.#lineAt >= 0 && this.#text.slice(this.#lineAt).trim() === '') {
      this.end();
      return;
    }
    this.separate('\n');
    this.#lineAt = this.#text.length;
  }

  /** Ends the run: what comes next does not read on from it. */
  end(): void {
    const { container } = this;
    if (container === null) return;
    this.container = null;
    this.lastNode = null;
    this.#lineAt = -1;
    this.#lastUnit = 0;
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    this.#emit(new TextBlock(text, container, pieces));
  }
}

/** A place to cut at or before `end`, after a space where there is one near. */
function cutBefore(text: string, end: number): number {
  for (let i = end; i > end - CUT_WITHIN && i > 0; i--) {
    if (text.charCodeAt(i - 1) <= 0x20) return i;
  }
  const splitsPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return splitsPair && end > 1 ? end - 1 : end;
}
