import { Backgrounds } from './background.ts';
import { chooseMarks, type Density } from './choose-marks.ts';
import { isInside, parentElementOf } from './dom.ts';
import { isSameMark, stillReads, type Mark } from './mark.ts';
import { MarkIndex, type MarkedBlock } from './mark-index.ts';
import { Painter, type PointedLook, type RestingLook } from './painter.ts';

/** Chromium repaints every highlight as selected text there, whatever the style says. */
const FORCED_COLOURS = '(forced-colors: active)';

/** What was there before a part of the page is read again; see `Marker.startOver`. */
export interface Earlier {
  readonly blocks: readonly MarkedBlock[];
}

/** Keeps the marks of a frame: which there are, which of them are chosen, and their paint. */
export class Marker {
  readonly index = new MarkIndex();
  readonly backgrounds = new Backgrounds();
  readonly #painter = new Painter();
  readonly #forced = matchMedia(FORCED_COLOURS);
  readonly #changed = new Set<MarkedBlock>();
  /** Marks of parts being read again, by the node they begin in, to be taken up unchanged. */
  readonly #earlier = new Map<Text, Mark[]>();
  /** The page will not have paint. */
  #silent = false;
  #density: Density;
  /** Called when marks have gone for good. */
  onGone: (gone: (mark: Mark) => boolean) => void = () => undefined;

  constructor(density: Density, signal: AbortSignal) {
    this.#density = density;
    const repaint = (): void => {
      this.repaint();
    };
    for (const query of [FORCED_COLOURS, '(prefers-color-scheme: dark)']) {
      matchMedia(query).addEventListener('change', repaint, { signal });
    }
    signal.addEventListener('abort', () => {
      this.clear();
    });
  }

  set density(density: Density) {
    this.#density = density;
    for (const entry of this.index.blocks) this.#changed.add(entry);
    this.settle();
  }

  /** Takes a part of the page out, to be read again; its paint stays until `endOver`. */
  startOver(root: Element, deep: boolean): Earlier {
    const containers = deep ? this.#containersIn(root) : [root];
    const blocks = containers.flatMap((container) => this.index.removeContainer(container));
    for (const mark of blocks.flatMap(({ marks }) => marks)) {
      const [{ node }] = mark.stretches;
      this.#earlier.set(node, [...(this.#earlier.get(node) ?? []), mark]);
    }
    return { blocks };
  }

  /** Ends what `startOver` began: what has not been found again loses its paint. */
  endOver({ blocks }: Earlier): void {
    for (const entry of blocks) {
      this.#changed.delete(entry);
      for (const { stretches } of entry.marks) this.#earlier.delete(stretches[0].node);
    }
    this.#drop(blocks);
  }

  /** Adds what was found in a block. Marks that were there before are taken up as they were. */
  add(entry: MarkedBlock): void {
    entry.marks = entry.marks.map((mark) => this.#takeUp(mark));
    this.index.add(entry);
    this.#changed.add(entry);
  }

  /** Takes paint off at once where a Text node no longer reads as it did. */
  unpaintChanged(node: Text): void {
    for (const mark of this.index.inNode(node)) {
      if (!stillReads(mark)) this.#painter.rest(mark, null);
    }
  }

  /** Forgets what has left the document. True where there was something. */
  sweep(): boolean {
    const blocks = this.index.removeDisconnected();
    for (const entry of blocks) this.#changed.delete(entry);
    this.#drop(blocks);
    return blocks.length > 0;
  }

  /** Chooses and paints what has come since the last time. */
  settle(): void {
    if (this.#changed.size === 0) return;
    const blocks = this.#density === 'page' ? this.index.blocks : [...this.#changed];
    this.#changed.clear();
    const chosen = chooseMarks(
      blocks.map(({ marks }) => marks),
      this.#density,
    );
    for (const mark of blocks.flatMap(({ marks }) => marks)) {
      mark.chosen = chosen.has(mark) && !mark.dismissed && !this.#silent;
      this.#painter.rest(mark, this.#lookOf(mark));
    }
  }

  /** Measures the page's colours anew and paints by them. */
  repaint(): void {
    this.backgrounds.forget();
    for (const mark of this.index.marks()) this.#painter.rest(mark, this.#lookOf(mark));
  }

  point(look: PointedLook, mark: Mark | null): void {
    this.#painter.point(look, mark);
  }

  /** Takes a mark's paint off for good: the reader says it is just a word. */
  dismiss(mark: Mark): void {
    mark.dismissed = true;
    mark.chosen = false;
    this.#painter.rest(mark, null);
  }

  /** Puts back paint that the page has taken off; after a few times, paints no more. */
  repairPaint(): void {
    if (this.#painter.repair()) return;
    this.#silent = true;
    for (const entry of this.index.blocks) this.#changed.add(entry);
    this.settle();
    this.#painter.clear();
  }

  clear(): void {
    this.#changed.clear();
    this.#earlier.clear();
    this.#drop(this.index.clear());
    this.#painter.clear();
  }

  #containersIn(root: Element): Element[] {
    return [...this.index.containers].filter((container) => isInside(root, container));
  }

  #takeUp(mark: Mark): Mark {
    const before = this.#earlier.get(mark.stretches[0].node)?.find((one) => isSameMark(one, mark));
    if (!before) return mark;
    before.mention = mark.mention;
    before.block = mark.block;
    return before;
  }

  #drop(blocks: readonly MarkedBlock[]): void {
    const dropped = blocks.flatMap(({ marks }) => marks);
    if (dropped.length === 0) return;
    const gone = new Set(dropped.filter((mark) => !this.index.has(mark)));
    for (const mark of gone) this.#painter.rest(mark, null);
    this.onGone((mark) => gone.has(mark));
  }

  #lookOf(mark: Mark): RestingLook | null {
    if (!mark.chosen || this.#forced.matches || !stillReads(mark)) return null;
    const element = parentElementOf(mark.stretches[0].node);
    const plain = !element || !this.backgrounds.showsLamp(element);
    if (mark.mention.ask) return plain ? 'sl-ask-plain' : 'sl-ask';
    return plain ? 'sl-rest-plain' : 'sl-rest';
  }
}
