import type { Mention } from '../core/model.ts';
import type { Look, Settings } from '../core/settings/settings.ts';
import { Backgrounds } from './background.ts';
import { chooseMarks } from './choose-marks.ts';
import { parentElementOf } from './dom.ts';
import { goAlong, isSameMark, moveTo, stillReads, type Mark } from './mark.ts';
import { MarkIndex, type MarkedBlock } from './mark-index.ts';
import { NearScreen } from './near-screen.ts';
import { Painter, type PointedLook, type RestingLook } from './painter.ts';
import type { Replacement } from './replaced-texts.ts';
import { ScreenCap } from './screen-cap.ts';
import { inSlices } from './slices.ts';

/** Chromium repaints every highlight as selected text there, whatever the style says. */
const FORCED_COLOURS = '(forced-colors: active)';

/** How many marks are painted in one step. */
const A_STEP = 8;

/** How marks are painted by the reader's choice; `text` is also what is seen on any ground. */
const LOOKS: Readonly<Record<Look, { readonly rest: RestingLook; readonly ask: RestingLook }>> = {
  dotted: { rest: 'sl-rest', ask: 'sl-ask' },
  wash: { rest: 'sl-wash', ask: 'sl-ask-wash' },
  text: { rest: 'sl-rest-plain', ask: 'sl-ask-plain' },
};

/** With fewer blocks than this, a restless page does not notice them. */
export const MANY = 60;

/** What of the reader's settings decides which mentions are painted, and how. */
export type MarkSettings = Pick<Settings, 'density' | 'links' | 'look'>;

/** What was there before a part of the page is read again; see `Marker.startOver`. */
export interface Earlier {
  readonly blocks: readonly MarkedBlock[];
  /** Of each container, the blocks whose place is not taken yet, the last first. */
  readonly places: ReadonlyMap<Element, MarkedBlock[]>;
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
  readonly #cap = new ScreenCap(this.index, (changed) => {
    this.#chooseLater(changed);
  });
  /** Marks to be painted, or no longer, when the page has a moment. */
  readonly #late: Mark[] = [];
  readonly #signal: AbortSignal;
  /** Set while only what is near the screen is painted. */
  #near: NearScreen | null = null;
  /** The page will not have paint. */
  #silent = false;
  #settings: MarkSettings;
  readonly #pointed = new Map<PointedLook, Mark | null>();
  /** Called when other marks are chosen, or another is pointed at. */
  onChanged: () => void = () => undefined;
  /** Called when marks have gone for good. */
  onGone: (gone: (mark: Mark) => boolean) => void = () => undefined;

  constructor(settings: MarkSettings, signal: AbortSignal) {
    this.#settings = settings;
    this.#signal = signal;
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

  set settings(settings: MarkSettings) {
    const { density, links, look } = this.#settings;
    this.#settings = settings;
    if (density !== settings.density || links !== settings.links) {
      this.#cap.measureAgain();
      for (const entry of this.index.blocks) this.#changed.add(entry);
      this.settle();
    }
    if (look !== settings.look) this.#paint(this.index.marks());
  }

  /** Takes the runs of containers out, to be read again; their paint stays until `endOver`. */
  startOver(containers: Iterable<Element>): Earlier {
    const places = new Map<Element, MarkedBlock[]>();
    for (const container of containers) {
      const blocks = this.index.retire(container);
      if (blocks.length > 0) places.set(container, blocks.toReversed());
    }
    const blocks = [...places.values()].flat();
    for (const mark of blocks.flatMap(({ marks }) => marks)) {
      const [{ node }] = mark.stretches;
      this.#earlier.set(node, [...(this.#earlier.get(node) ?? []), mark]);
    }
    return { blocks, places };
  }

  /** Ends what `startOver` began: what has not been found again loses its paint. */
  endOver({ blocks }: Earlier): void {
    this.index.drop(blocks);
    for (const entry of blocks) {
      this.#changed.delete(entry);
      for (const { stretches } of entry.marks) this.#earlier.delete(stretches[0].node);
    }
    this.#drop(blocks);
  }

  /**
   * Adds what was found in a block. Marks that were there before are taken up as they were, and a block
   * that is there already stays.
   * @returns whether it took the place of one that began there with other words
   */
  add(entry: MarkedBlock, earlier: Earlier): boolean {
    const twin = this.index.twinOf(entry);
    const isOther = twin !== null && twin.block.text !== entry.block.text;
    if (!twin) this.#put(entry, earlier);
    else if (isOther) this.exchange(twin, entry);
    return isOther;
  }

  /** Has what was first in a container before it was read again be there until it is once more. */
  keep(container: Element, earlier: Earlier): void {
    const entry = earlier.places.get(container)?.at(-1);
    if (entry && !this.index.twinOf(entry)) this.#put(entry, earlier);
  }

  /** Puts a block in the place of one that is there. */
  exchange(before: MarkedBlock, entry: MarkedBlock): void {
    const { container } = before.block;
    const entries = this.index.inContainer(container);
    const earlier = this.startOver([container]);
    for (const one of entries) this.#put(one === before ? entry : one, earlier);
    this.endOver(earlier);
  }

  /**
   * Has marks go along with Text nodes that have changed or taken the place of others, so that they
   * neither flicker nor stand on other words until those are read again.
   */
  follow(changed: ReadonlySet<Text>, replaced: readonly Replacement[]): void {
    const moved = replaced.filter(({ from, to }) => this.#replace(from, to));
    for (const node of changed) this.#followIn(node);
    for (const { to } of moved) this.#followIn(to);
    this.#painter.commit();
  }

  /**
   * While a page keeps changing, only what is near the screen is painted: in Chromium every range
   * that is registered costs 5 us in every frame in which anything changes.
   */
  set restless(restless: boolean) {
    if (restless === (this.#near !== null) || (restless && this.index.size < MANY)) return;
    this.#near?.end();
    this.#near = restless
      ? new NearScreen((elements) => {
          this.#cameNear(elements);
        })
      : null;
    for (const container of this.index.containers) this.#near?.observe(container);
    if (!restless) this.#paint(this.index.marks());
  }

  /** Forgets what has left the document; its paint goes with the next `settle`. */
  sweep(): boolean {
    const blocks = this.index.removeDisconnected();
    for (const entry of blocks) this.#changed.delete(entry);
    this.#drop(blocks);
    return blocks.length > 0;
  }

  /** Chooses and paints what has come since the last time. */
  settle(): void {
    if (this.#changed.size === 0 && !this.#cap.hasRoom) {
      this.#painter.commit();
      return;
    }
    const blocks = this.#settings.density === 'page' ? this.index.blocks : [...this.#changed];
    this.#changed.clear();
    const picked = chooseMarks(
      blocks.map(({ marks }) => marks),
      this.#settings,
    );
    for (const { block, marks } of blocks) {
      for (const mark of marks) mark.picked = picked.has(mark) && !this.#silent;
      this.#near?.observe(block.container);
    }
    if (this.#isCapped) this.#cap.update(blocks);
    this.#choose(blocks.flatMap(({ marks }) => marks));
  }

  /** The window has another size. */
  resized(): void {
    this.#cap.measureAgain();
  }

  /** Measures the page's colours anew and paints by them. */
  repaint(): void {
    this.backgrounds.forget();
    this.#paint(this.index.marks());
  }

  /** Whether highlights show no longer what they are for, and resting marks are drawn otherwise. */
  get isForced(): boolean {
    return this.#forced.matches;
  }

  /** Whether a mark has the look of what is pointed at. */
  isPointed(look: PointedLook, mark: Mark): boolean {
    return this.#pointed.get(look) === mark;
  }

  point(look: PointedLook, mark: Mark | null): void {
    this.#pointed.set(look, mark);
    // Of a highlight that is painted as selected text, the open mention's is enough.
    this.#painter.point(look, look === 'sl-hover' && this.isForced ? null : mark);
    this.onChanged();
  }

  /** Has marks mean something else from now on, where `judge` says so; they stay the same marks. */
  rejudge(judge: (mark: Mark) => Mention | null): void {
    for (const entry of this.index.blocks) {
      for (const mark of entry.marks) {
        const mention = judge(mark);
        if (mention === null || mention === mark.mention) continue;
        mark.mention = mention;
        this.#changed.add(entry);
      }
    }
    this.settle();
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
    this.#near?.end();
    this.#near = null;
    this.#cap.end();
    this.#late.length = 0;
    this.#changed.clear();
    this.#earlier.clear();
    this.#drop(this.index.clear());
    this.#painter.clear();
  }

  /** Who asks for every mention is not to be told that there are too many. */
  get #isCapped(): boolean {
    return this.#settings.density !== 'all';
  }

  #choose(marks: readonly Mark[]): void {
    for (const mark of marks) {
      mark.chosen = mark.picked && (!this.#isCapped || this.#cap.keeps(mark));
    }
    this.#paint(marks);
  }

  /** The same, but by the hundred: in slices. */
  #chooseLater(marks: readonly Mark[]): void {
    const waiting = this.#late.length > 0;
    this.#late.push(...marks);
    if (waiting) return;
    const step = (): boolean => {
      this.#choose(this.#late.splice(0, A_STEP));
      return this.#late.length === 0;
    };
    void inSlices(step, this.#signal);
  }

  #put(entry: MarkedBlock, { places }: Earlier): void {
    entry.marks = entry.marks.map((mark) => this.#takeUp(mark));
    this.index.add(entry, places.get(entry.block.container)?.pop());
    this.#changed.add(entry);
  }

  /** False where no mark stood in the one that has gone. */
  #replace(from: Text, to: Text): boolean {
    const retired = this.#earlier.get(from) ?? [];
    if (this.#earlier.delete(from)) {
      this.#earlier.set(to, [...(this.#earlier.get(to) ?? []), ...retired]);
    }
    const marks = [...this.index.replace(from, to), ...retired];
    for (const mark of marks) moveTo(mark, from, to);
    return marks.length > 0;
  }

  #followIn(node: Text): void {
    const retired = this.#earlier.get(node);
    if (!retired && !this.index.isIn(node)) return;
    for (const mark of [...this.index.inNode(node), ...(retired ?? [])]) {
      if (goAlong(mark, node)) this.#painter.follow(mark);
      else this.#painter.rest(mark, null);
    }
    this.index.moved(node);
    this.onChanged();
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
    this.#cap.forget(gone);
    for (const mark of gone) this.#painter.rest(mark, null);
    for (const { block } of blocks) {
      if (this.index.inContainer(block.container).length === 0)
        this.#near?.unobserve(block.container);
    }
    this.onGone((mark) => gone.has(mark));
  }

  #cameNear(elements: ReadonlySet<Element>): void {
    const entries = [...elements].flatMap((element) => this.index.inContainer(element));
    this.#paint(entries.flatMap(({ marks }) => marks));
  }

  #paint(marks: Iterable<Mark>): void {
    for (const mark of marks) this.#painter.rest(mark, this.#lookOf(mark));
    this.#painter.commit();
    this.onChanged();
  }

  #lookOf(mark: Mark): RestingLook | null {
    if (this.#near?.isReady && !this.#near.has(mark.block.container)) return null;
    if (!mark.chosen || this.isForced || !stillReads(mark)) return null;
    const element = parentElementOf(mark.stretches[0].node);
    const { look } = this.#settings;
    const plain = look === 'text' || !element || !this.backgrounds.showsLamp(element);
    return LOOKS[plain ? 'text' : look][mark.mention.ask ? 'ask' : 'rest'];
  }
}
