import { isConnected, isElement, isText } from './dom.ts';
import { Dirt } from './dirt.ts';

/** Changes are gathered for this long, and read at most this often, in milliseconds. */
const SOON = 60;
const EVERY = 250;

/** What may bring hidden text to light. */
const UNHIDING = ['class', 'style', 'hidden', 'open'];

export interface WatchActions {
  /** A text has changed: what is painted in it may be wrong from the next frame on. */
  onText(node: Text): void;
  /** Time to read what has changed. */
  onDirt(dirt: Dirt): void;
  /** The document was opened anew, which takes its listeners away. */
  onReopened(): void;
  /** The page has changed while nobody looked: what is known of it no longer holds. */
  onMissed(): void;
  /** Something changed that may bring hidden text to light. */
  onRestyled(): void;
}

/** Follows what a page does to its text. */
export class Watch {
  readonly #actions: WatchActions;
  /** What is to be read again, as gathered so far. */
  readonly dirt = new Dirt();
  readonly #observer: MutationObserver;
  readonly #styles: MutationObserver;
  #watchesStyles = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = -Infinity;
  #paused = false;
  #missed = false;
  #roots: Node[] = [];

  constructor(actions: WatchActions, signal: AbortSignal) {
    this.#actions = actions;
    this.#observer = new MutationObserver((records) => {
      this.#take(records);
    });
    this.#styles = new MutationObserver(() => {
      actions.onRestyled();
    });
    signal.addEventListener('abort', () => {
      this.stop();
    });
  }

  /** Follows a tree: the document, or an open shadow root in it. */
  add(root: Document | ShadowRoot): void {
    if (this.#roots.includes(root)) return;
    this.#roots.push(root);
    this.#observe(root);
    if (this.#watchesStyles) this.#observeStyles(root);
  }

  /**
   * Follows changes of style, too, while there is hidden text that they may bring to light. Where it
   * begins to, what was restyled since that text was read has gone unseen, so it says so at once.
   */
  set watchesStyles(on: boolean) {
    if (on === this.#watchesStyles) return;
    this.#watchesStyles = on;
    this.#styles.disconnect();
    if (!on) return;
    for (const root of this.#roots) this.#observeStyles(root);
    this.#actions.onRestyled();
  }

  /** While a tab is hidden nothing is followed but the first change, which is noted. */
  pause(): void {
    this.#paused = true;
  }

  /** Goes on. True where something was missed: all must be read again. */
  resume(): boolean {
    this.#paused = false;
    const missed = this.#missed;
    this.#missed = false;
    if (missed) for (const root of this.#roots) this.#observe(root);
    if (!missed && !this.dirt.isEmpty) this.#schedule();
    return missed;
  }

  /** The open shadow roots that are followed. */
  get shadowRoots(): readonly ShadowRoot[] {
    return this.#roots.filter((root) => root instanceof ShadowRoot);
  }

  /** Lets go of shadow trees that have left the page. */
  forgetGone(): void {
    this.#roots = this.#roots.filter((root) => isConnected(root));
  }

  stop(): void {
    this.#observer.disconnect();
    this.#styles.disconnect();
    this.#roots = [];
    this.#watchesStyles = false;
    this.dirt.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
    });
  }

  #observeStyles(root: Node): void {
    this.#styles.observe(root, { subtree: true, attributeFilter: UNHIDING });
  }

  #take(records: readonly MutationRecord[]): void {
    if (this.#paused) {
      this.#missed = true;
      this.#observer.disconnect();
      this.dirt.clear();
      this.#actions.onMissed();
      return;
    }
    for (const record of records) this.#note(record);
    if (!this.dirt.isEmpty) this.#schedule();
  }

  #note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'characterData') {
      if (!isText(target)) return;
      this.#actions.onText(target);
      this.dirt.addText(target);
    } else if (type === 'attributes') {
      if (isElement(target)) this.dirt.addDeep(target);
    } else {
      for (const node of removedNodes) this.dirt.addRemoved(node, target);
      for (const node of addedNodes) this.dirt.addNode(node);
      if (target === document) this.#actions.onReopened();
    }
  }

  #schedule(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(SOON, this.#last + EVERY - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#last = performance.now();
      if (!this.#paused) this.#actions.onDirt(this.dirt);
    }, wait);
  }
}
