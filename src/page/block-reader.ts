import { containerOf } from './container.ts';
import { containsNode, isConnected, isElement, openRootOf, parentOf, tagOf } from './dom.ts';
import { kindOf, type ElementKind } from './element-kinds.ts';
import { flowsTogether } from './inline-flow.ts';
import { OBJECT, Run } from './run.ts';
import type { TextBlock } from './text-block.ts';

/** One step reads about this many nodes, or this many characters of finished blocks. */
const NODES_A_STEP = 32;
const CHARACTERS_A_STEP = 4096;
/** How often reading starts again where the page took the place away under it. */
const MOST_RESTARTS = 3;

/** How much of one Text node is read: nobody reads further, and a page could go on for ever. */
const LONGEST_NODE = 1 << 20;

const LETTER = /[\p{L}\p{N}]/u;
const BLANK_LINE = /\n[ \t\r]*\n/g;

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
 */
export class BlockReader {
  readonly #options: ReadOptions;
  readonly #run: Run;
  /** The innermost last: shadow trees within the root. */
  #walkers: TreeWalker[];
  /** A node already stepped onto when a subtree was skipped. */
  #landed: Node | null = null;
  /** What is still to be taken of a Text node. */
  #rest: Rest | null = null;
  #note: Element | null = null;
  #characters = 0;
  /** The way down to the current node when the last step ended, innermost first. */
  #path: Node[] = [];
  #restarts = 0;
  /** Set while the part before `from` is being read: where to stop. */
  #until: Element | null = null;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#run = new Run((block) => {
      this.#characters += block.text.length;
      options.onBlock(block);
    });
    this.#walkers = [walkerOf(options.root)];
    this.#enterShadow(options.root);
    this.#startAt(options.from ?? null);
  }

  /** Reads a little further. True when there is nothing left. */
  step(): boolean {
    this.#characters = 0;
    if (!this.#recover()) return this.#finish();
    for (let nodes = 0; nodes < NODES_A_STEP && this.#characters < CHARACTERS_A_STEP; nodes++) {
      if (this.#rest) {
        this.#take(this.#rest);
        continue;
      }
      const node = this.#next();
      if (!node) return this.#finish();
      if (isElement(node)) this.#element(node);
      else this.#text(node as Text);
    }
    this.#rememberPath();
    return false;
  }

  #startAt(from: Element | null): void {
    const [walker] = this.#walkers;
    const { root } = this.#options;
    if (!walker || !from || from === root || !containsNode(root, from)) return;
    walker.currentNode = from;
    this.#landed = from;
    this.#walkers = [walker];
  }

  /** Reads what lies before `from`, then is done. */
  #finish(): boolean {
    this.#run.end();
    const { from, root } = this.#options;
    if (!from || this.#until || from === root) return true;
    this.#until = from;
    this.#walkers = [walkerOf(root)];
    this.#enterShadow(root);
    this.#path = [];
    return false;
  }

  #next(): Node | null {
    const landed = this.#landed;
    this.#landed = null;
    if (landed) return landed === this.#until ? null : landed;
    for (let walker = this.#walkers.at(-1); walker; walker = this.#walkers.at(-1)) {
      const node = walker.nextNode();
      if (node) return node === this.#until ? null : node;
      this.#run.end();
      this.#walkers.pop();
    }
    return null;
  }

  #element(element: Element): void {
    const kind = this.#kindOf(element);
    if (kind === 'block') this.#run.end();
    if (kind === 'line') this.#run.breakLine();
    if (kind === 'note' || kind === 'skip') this.#run.separate(OBJECT);
    if (kind === 'note') this.#note = element;
    if (kind === 'skip' || kind === 'ruby' || (kind === 'block' && !this.#options.deep)) {
      this.#skip();
    } else if (kind === 'block' || kind === 'inline') {
      this.#enterShadow(element);
    }
  }

  #kindOf(element: Element): ElementKind {
    const tag = tagOf(element);
    return this.#options.plain && tag === 'pre' ? 'block' : kindOf(tag);
  }

  #text(node: Text): void {
    const run = this.#run;
    const container = containerOf(node);
    if (!container) return;
    if (run.container && run.container !== container) run.end();
    if (this.#note && !containsNode(this.#note, node)) {
      this.#note = null;
      run.separate(OBJECT);
    }
    if (this.#touches(node)) run.separate(OBJECT);
    this.#take({ node, container, from: 0 });
  }

  /** Takes as much of a node as one block holds, and keeps the rest for the next turn. */
  #take(rest: Rest): void {
    const { node, container, from } = rest;
    const length = Math.min(node.data.length, LONGEST_NODE);
    const to = this.#options.plain ? endOfParagraph(node.data, from, length) : length;
    rest.from = this.#run.append(node, from, to, container);
    if (rest.from === to && to < length) this.#run.end();
    this.#rest = rest.from < length ? rest : null;
  }

  /** Whether the text meets the one before it letter to letter without reading on from it. */
  #touches(node: Text): boolean {
    const before = this.#run.lastNode;
    return (
      before !== null &&
      parentOf(before) !== parentOf(node) &&
      LETTER.test(this.#run.lastCharacter) &&
      LETTER.test(node.data.charAt(0)) &&
      !flowsTogether(before, node)
    );
  }

  #enterShadow(element: Element): void {
    const root = openRootOf(element);
    if (!root) return;
    this.#options.onShadow(root);
    this.#run.end();
    this.#walkers.push(walkerOf(root));
  }

  /** Steps over the subtree of the current node. */
  #skip(): void {
    const walker = this.#walkers.at(-1);
    if (!walker) return;
    let node = walker.nextSibling();
    while (!node && walker.parentNode()) node = walker.nextSibling();
    if (node) {
      this.#landed = node;
    } else {
      this.#run.end();
      this.#walkers.pop();
    }
  }

  /** Finds a place to read on where the page has removed the one reached. False where none is left. */
  #recover(): boolean {
    const walker = this.#walkers.at(-1);
    if (!walker || isConnected(walker.currentNode)) return true;
    this.#run.end();
    this.#landed = this.#rest = null;
    const still = this.#path.find((node) => isConnected(node));
    if (!still) return false;
    while (this.#walkers.length > 1 && !this.#holds(still)) this.#walkers.pop();
    const outer = this.#walkers.at(-1);
    if (!outer || !this.#holds(still)) return false;
    outer.currentNode = still;
    if (++this.#restarts > MOST_RESTARTS) this.#skip();
    return true;
  }

  #holds(node: Node): boolean {
    return containsNode(this.#walkers.at(-1)?.root ?? node, node);
  }

  #rememberPath(): void {
    const walker = this.#walkers.at(-1);
    this.#path = [];
    for (let node: Node | null = walker?.currentNode ?? null; node;) {
      this.#path.push(node);
      const parent = parentOf(node);
      node = parent instanceof ShadowRoot ? parent.host : parent;
    }
  }
}

function walkerOf(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

/** Where the paragraph that begins at `from` ends: after the blank line that follows it. */
function endOfParagraph(data: string, from: number, length: number): number {
  BLANK_LINE.lastIndex = from;
  const found = BLANK_LINE.exec(data);
  return found ? Math.min(found.index + found[0].length, length) : length;
}
