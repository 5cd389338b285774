import { isConnected, isElement, isText } from './dom.ts';
import { Dirt } from './dirt.ts';
import { ReplacedTexts, type Replacement } from './replaced-texts.ts';

/** Changes are gathered for this long, and read at most this often, in milliseconds. */
const SOON = 60;
const EVERY = { least: 250, most: 2000 } as const;
/** Reading changes takes at most one part in so many of the page's time. */
const SHARE = 15;

/** What may bring hidden text to light. */
const UNHIDING = ['class', 'style', 'hidden', 'open'];

export interface WatchActions {
  /** Texts have changed, or have been replaced: what is painted in them is wrong in the next frame. */
  onTexts(changed: ReadonlySet<Text>, replaced: readonly Replacement[]): void;
  /** Time to read what has changed. False where it cannot be read yet: it is offered again. */
  onDirt(dirt: Dirt): boolean;
  /** The document was opened anew, which takes its listeners away. */
  onReopened(): void;
  /** The page has changed while nobody looked: what is known of it no longer holds. */
  onMissed(): void;
  /** Something changed that may bring hidden text to light. */
  onRestyled(): void;
}

/**
 * Follows what a page does to its text. Texts and trees have an observer each: reading a record costs
 * dearly in Firefox's content scripts, and a ticker makes thousands a second, so of those to texts
 * nothing but the target is read, and that once a frame.
 */
export class Watch {
  readonly #actions: WatchActions;
  /** What is to be read again, as gathered so far. */
  readonly dirt = new Dirt();
  readonly #texts: MutationObserver;
  readonly #trees: MutationObserver;
  readonly #styles: MutationObserver;
  #changed = new Set<Text>();
  /** Of those and of what was replaced, the ones that `onTexts` has not been told of. */
  #untold = new Set<Text>();
  readonly #replaced = new ReplacedTexts();
  #frame = 0;
  #watchesStyles = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next = -Infinity;
  #paused = false;
  #missed = false;
  #roots: Node[] = [];

  constructor(actions: WatchActions, signal: AbortSignal) {
    this.#actions = actions;
    this.#texts = new MutationObserver((records) => {
      if (this.#paused) this.#miss();
      else this.#takeTexts(records);
    });
    this.#trees = new MutationObserver((records) => {
      if (this.#paused) this.#miss();
      else this.#takeTrees(records);
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
    if (!missed && (!this.dirt.isEmpty || this.#changed.size > 0)) this.#schedule();
    return missed;
  }

  /** Takes note of how long it took to read changes: what costs more is done less often. */
  tookToRead(milliseconds: number): void {
    const rest = Math.min(milliseconds * SHARE, EVERY.most);
    this.#next = Math.max(this.#next, performance.now() + rest);
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
    this.#texts.disconnect();
    this.#trees.disconnect();
    this.#styles.disconnect();
    this.#roots = [];
    this.#watchesStyles = false;
    this.dirt.clear();
    this.#forgetTexts();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #observe(root: Node): void {
    this.#texts.observe(root, { subtree: true, characterData: true });
    this.#trees.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['contenteditable'],
    });
  }

  #observeStyles(root: Node): void {
    this.#styles.observe(root, { subtree: true, attributeFilter: UNHIDING });
  }

  /** Nobody looks: the first change is noted, and no more are followed. */
  #miss(): void {
    this.#missed = true;
    this.#texts.disconnect();
    this.#trees.disconnect();
    this.#forgetTexts();
    this.dirt.clear();
    this.#actions.onMissed();
  }

  #forgetTexts(): void {
    this.#changed.clear();
    this.#untold.clear();
    this.#replaced.clear();
  }

  #takeTexts(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      this.#changed.add(target as Text);
      this.#untold.add(target as Text);
    }
    this.#tellSoon();
    this.#schedule();
  }

  #takeTrees(records: readonly MutationRecord[]): void {
    for (const record of records) this.#note(record);
    this.#tellSoon();
    if (!this.dirt.isEmpty) this.#schedule();
  }

  #note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'attributes') {
      if (isElement(target)) this.dirt.addDeep(target);
      return;
    }
    for (const node of removedNodes) {
      this.dirt.addRemoved(node, target);
      if (isText(node)) this.#replaced.addGone(node, target);
    }
    for (const node of addedNodes) {
      this.dirt.addNode(node);
      if (isText(node)) this.#replaced.addCome(node, target);
    }
    if (target === document) this.#actions.onReopened();
  }

  /** Tells of texts, once all observers have run, before a frame shows them; at most twice a frame. */
  #tellSoon(): void {
    queueMicrotask(() => {
      if (this.#frame !== 0 || !this.#tell()) return;
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#tell();
      });
    });
  }

  /** False where there is nothing to tell of. */
  #tell(): boolean {
    const replaced = this.#replaced.take();
    const changed = this.#untold;
    if (changed.size === 0 && replaced.length === 0) return false;
    this.#untold = new Set();
    this.#actions.onTexts(changed, replaced);
    return true;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#deliver();
      },
      Math.max(SOON, this.#next - performance.now()),
    );
  }

  #deliver(): void {
    if (this.#paused) return;
    this.#tell();
    for (const text of this.#changed) this.dirt.addText(text);
    this.#changed = new Set();
    this.#next = performance.now() + EVERY.least;
    if (!this.#actions.onDirt(this.dirt)) this.#schedule();
  }
}
