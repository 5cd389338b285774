import { isLetterOrDigit } from '../core/text/letters.ts';
import { containerAt } from './container.ts';
import { containsNode, isConnected, parentElementOf, tagOf } from './dom.ts';
import { kindOf, type ElementKind } from './element-kinds.ts';
import { flowsTogether } from './inline-flow.ts';
import { OBJECT, Run } from './run.ts';
import type { TextBlock } from './text-block.ts';
import { mayGoOn, windowOf } from './text-window.ts';

/** One step reads about this many nodes, or this many characters of finished blocks. */
const NODES_A_STEP = 32;
const CHARACTERS_A_STEP = 2048;
/** How often reading starts again where the page took the place away under it. */
const MOST_RESTARTS = 3;
/** How much of one Text node is read: nobody reads further, and a page could go on for ever. */
const READ_OF_NODE = 1 << 20;
/**
 * A longer Text node is data, and is left out: to paint one name in it, Firefox goes over all of its
 * lines, which take twenty milliseconds in a node of this length.
 */
const LONGEST_NODE = 1 << 22;

const TEXT = 3;
const BLANK_LINE = /\n[ \t\r]*\n/;

export interface ReadOptions {
  readonly root: Element;
  /** False to read the root's own runs only, not those of the blocks in it. */
  readonly deep: boolean;
  /** Where to begin inside the root, to the end and then from its beginning. */
  readonly from?: Element | null;
  /** The document is plain text: its one `pre` is read, and blank lines part its paragraphs. */
  readonly plain: boolean;
  onBlock(block: TextBlock): void;
  /** An open shadow root on the way, entered when this returns. */
  onShadow(root: ShadowRoot): void;
  /** A custom element on the way that has no open shadow root, or none yet. */
  onHost(element: Element): void;
}

/** The part of a Text node from an offset on. */
interface Rest {
  readonly node: Text;
  readonly container: Element;
  from: number;
}

/**
 * Reads visible text block by block, step by step, over a page that may change between steps.
 * A TreeWalker without a filter callback is the fastest way through a document in both browsers.
 *
 * Plain properties are read on the way, for speed. Only forms can hide theirs behind fields of the
 * same name: a form is then taken for a block without a shadow tree, which it is.
 */
export class BlockReader {
  readonly #options: ReadOptions;
  readonly #run: Run;
  /** Where reading has come to, in the innermost tree; null when all is read. */
  #walker: TreeWalker | null;
  /** The trees around it: shadow trees are read where their host stands. */
  #outer: TreeWalker[] = [];
  /** A node already stepped onto when a subtree was skipped. */
  #landed: Node | null = null;
  /** What is still to be taken of a Text node. */
  #rest: Rest | null = null;
  #note: Element | null = null;
  /** The last parent of text, and the container its text belongs to. */
  #parent: Node | null = null;
  #container: Element | null = null;
  #characters = 0;
  /** The way down to the current node when the last step ended, innermost first. */
  #path: Node[] = [];
  #restarts = 0;
  /** The way up from where reading began, which comes first; empty once what lies before is read, too. */
  #way: readonly Node[] = [];
  /** Set while the part before `from` is being read: where to stop. */
  #until: Node | null = null;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#run = new Run((block) => {
      this.#characters += block.text.length;
      options.onBlock(block);
    });
    this.#walker = walkerOf(options.root);
    const { root } = options;
    const from = options.from && this.#outOfSkipped(options.from);
    if (from && from !== root && containsNode(root, from)) {
      this.#walker.currentNode = this.#landed = from;
      this.#way = wayUp(from);
    } else {
      this.#enterShadow(root);
    }
  }

  /** Reads a little further. True when there is nothing left. */
  step(): boolean {
    this.#characters = 0;
    this.#parent = null;
    if (!this.#recover()) return this.#finish();
    for (let nodes = 0; nodes < NODES_A_STEP && this.#characters < CHARACTERS_A_STEP; nodes++) {
      if (this.#rest) {
        this.#takeMore(this.#rest);
        continue;
      }
      const node = this.#next();
      if (!node) return this.#finish();
      if (node.nodeType === TEXT) this.#text(node as Text);
      else this.#element(node as Element);
    }
    return false;
  }

  /** To be called before the page may change again: notes the way to where reading has come. */
  pause(): void {
    this.#path = wayUp(this.#walker?.currentNode ?? null);
  }

  /** Reads what lies before `from`, then is done. */
  #finish(): boolean {
    this.#run.end();
    const [from] = this.#way;
    const still = this.#way.find((node) => isConnected(node));
    if (!still) return true;
    const { root } = this.#options;
    const walker = walkerOf(root);
    walker.currentNode = still;
    // Where the page has taken it away, what has come in its place has not been read either.
    this.#until = still === from ? from : stepOver(walker);
    this.#way = [];
    this.#walker = walkerOf(root);
    this.#outer = [];
    this.#path = [];
    this.#enterShadow(root);
    return false;
  }

  #next(): Node | null {
    let node = this.#landed;
    this.#landed = null;
    while (!node && this.#walker) {
      node = this.#walker.nextNode();
      if (!node) this.#leaveTree();
    }
    return node === this.#until ? null : node;
  }

  #element(element: Element): void {
    const kind = this.#kindOf(element.localName);
    const run = this.#run;
    if (kind === 'inline') {
      this.#enterShadow(element);
    } else if (kind === 'block') {
      run.end();
      if (this.#options.deep) this.#enterShadow(element);
      else this.#skip();
    } else if (kind === 'line') {
      run.breakLine();
    } else {
      if (kind !== 'ruby') run.separate(OBJECT);
      if (kind === 'note') this.#note = element;
      else this.#skip();
    }
  }

  #kindOf(tag: string): ElementKind {
    return this.#options.plain && tag === 'pre' ? 'block' : kindOf(tag);
  }

  #text(node: Text): void {
    const run = this.#run;
    const text = windowOf(node, 0);
    const more = mayGoOn(text);
    if (run.container === null && !more && text.trim() === '') return;
    if (more && node.length > LONGEST_NODE) {
      run.separate(OBJECT);
      return;
    }
    const { parentNode } = node;
    if (parentNode !== this.#parent) {
      this.#parent = parentNode;
      this.#container = containerAt(parentNode);
    }
    const container = this.#container;
    if (!container) return;
    if (run.container !== container) {
      run.end();
      if (!more && text.trim() === '') return;
    }
    if (this.#note && !this.#note.contains(node)) {
      this.#note = null;
      run.separate(OBJECT);
    }
    if (this.#touches(node, text)) run.separate(OBJECT);
    this.#take({ node, container, from: 0 }, text, more ? node.length : text.length);
  }

  #takeMore(rest: Rest): void {
    const { node, from } = rest;
    // The page may have shortened it meanwhile.
    if (from < node.length) this.#take(rest, windowOf(node, from), node.length);
    else this.#rest = null;
  }

  /**
   * Takes as much of a node as one block holds, and keeps the rest for the next turn.
   * @param text - what comes next in it: all there is, or more than a block holds
   */
  #take(rest: Rest, text: string, length: number): void {
    const { node, container, from } = rest;
    const end = this.#options.plain ? endOfParagraph(text) : text.length;
    const taken = this.#run.append(node, text.slice(0, end), from, container);
    rest.from += taken;
    if (taken === end && end < text.length) this.#run.end();
    this.#rest = rest.from < Math.min(length, READ_OF_NODE) ? rest : null;
  }

  /** Whether the text meets the one before it letter to letter without reading on from it. */
  #touches(node: Text, text: string): boolean {
    const before = this.#run.lastNode;
    return (
      before !== null &&
      before.parentNode !== node.parentNode &&
      isLetterOrDigit(text.charCodeAt(0)) &&
      isLetterOrDigit(this.#run.lastUnit) &&
      !flowsTogether(before, node)
    );
  }

  #enterShadow(element: Element): void {
    const root = element.shadowRoot;
    if (!root || !(root instanceof ShadowRoot)) {
      if (isCustom(element)) this.#options.onHost(element);
      return;
    }
    this.#options.onShadow(root);
    this.#run.end();
    if (this.#walker) this.#outer.push(this.#walker);
    this.#walker = walkerOf(root);
  }

  #leaveTree(): void {
    this.#run.end();
    this.#walker = this.#outer.pop() ?? null;
  }

  /** Steps over the subtree of the current node. */
  #skip(): void {
    if (!this.#walker) return;
    this.#landed = stepOver(this.#walker);
    if (!this.#landed) this.#leaveTree();
  }

  /** An element, or the outermost around it that is stepped over with all that is in it. */
  #outOfSkipped(element: Element): Element {
    let outermost = element;
    for (let at = parentElementOf(element); at; at = parentElementOf(at)) {
      const kind = this.#kindOf(tagOf(at));
      if (kind === 'skip' || kind === 'ruby') outermost = at;
    }
    return outermost;
  }

  /** Finds a place to read on where the page has removed the one reached. False where none is left. */
  #recover(): boolean {
    if (!this.#walker) return this.#landed !== null || this.#rest !== null;
    if (isConnected(this.#walker.currentNode)) return true;
    this.#run.end();
    this.#landed = this.#rest = null;
    const still = this.#path.find((node) => isConnected(node));
    const walker = still ? this.#treeOf(still) : null;
    if (!still || !walker) return false;
    walker.currentNode = still;
    if (++this.#restarts > MOST_RESTARTS) this.#skip();
    return true;
  }

  /** Leaves the trees that do not hold a node. The one that does, if any. */
  #treeOf(node: Node): TreeWalker | null {
    for (let walker = this.#walker; walker; walker = this.#walker) {
      if (containsNode(walker.root, node)) return walker;
      this.#leaveTree();
    }
    return null;
  }
}

function walkerOf(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

/** Steps over the subtree of the current node; null where nothing comes after it. */
function stepOver(walker: TreeWalker): Node | null {
  let node = walker.nextSibling();
  while (!node && walker.parentNode()) node = walker.nextSibling();
  return node;
}

/** A node and the elements it stands in, the innermost first, out of shadow trees. */
function wayUp(from: Node | null): Node[] {
  const way: Node[] = [];
  for (let node = from; node; node = parentElementOf(node)) way.push(node);
  return way;
}

/** Of a form's fields one may be called `localName`, but no form is a custom element. */
function isCustom({ localName }: Element): boolean {
  return typeof localName === 'string' && localName.includes('-');
}

/** Where the paragraph that a text begins with ends: after the blank line that follows it. */
function endOfParagraph(text: string): number {
  const found = BLANK_LINE.exec(text);
  return found ? found.index + found[0].length : text.length;
}
