import { BlockReader } from './block-reader.ts';
import type { Candidate } from '../core/gazetteer/gazetteer.ts';
import { isUndecided } from '../core/gazetteer/undecided.ts';
import { isConnected, isInside, parentElementOf } from './dom.ts';
import type { Dirt } from './dirt.ts';
import { HiddenText } from './hidden-text.ts';
import { MarkFinder } from './find-marks.ts';
import { LateShadows } from './late-shadows.ts';
import { isPresent, isSameMark, type Mark } from './mark.ts';
import type { Earlier, Marker } from './marker.ts';
import type { MarkedBlock } from './mark-index.ts';
import type { Matching } from './matching.ts';
import type { ReaderRules } from './reader-rules.ts';
import { Roots } from './roots.ts';
import { inSlices } from './slices.ts';
import type { TextBlock } from './text-block.ts';
import { WordCount } from './word-count.ts';

/** More blocks with names than this are a list of names, not a page to read. */
const MOST_BLOCKS = 20_000;
/** How many blocks are weighed again in one step. */
const WEIGHED_A_STEP = 2;

export interface ReadingOptions {
  readonly matching: Matching;
  readonly marker: Marker;
  readonly rules: ReaderRules;
  /** The document is plain text. */
  readonly plain: boolean;
  readonly signal: AbortSignal;
  /** An open shadow root was met. */
  onShadow(root: ShadowRoot): void;
  /** All there was to read has been read, in so many milliseconds of work. */
  onRead(worked: number): void;
}

/** A part of the page that is to be read again. */
interface Part {
  readonly root: Element;
  /** With the blocks in it. */
  readonly deep: boolean;
  /** What of the part holds something already. */
  readonly containers: readonly Element[];
}

/** A part of the page being read. */
interface Job {
  readonly reader: BlockReader;
  readonly earlier: Earlier;
  /** It has come to its end; what it found last may still have to be weighed. */
  read: boolean;
}

/** A block that was read before the names were open. */
interface Unscanned {
  readonly block: TextBlock;
  readonly earlier: Earlier;
}

/** A block that reads as if it held names, not weighed yet. */
interface Found extends Unscanned {
  readonly candidates: readonly Candidate[];
}

/** Reads a page, and reads again what changes in it, in slices of the page's idle time. */
export class Reading {
  readonly words = new WordCount();
  readonly hidden = new HiddenText();
  readonly hosts = new LateShadows();
  readonly #options: ReadingOptions;
  readonly #finder: MarkFinder;
  /** What changed comes before the rest of a first reading: the reader is looking at it. */
  readonly #changed: Part[] = [];
  /** The first of them, once its turn has come. */
  #again: Job | null = null;
  #first: Job | null = null;
  /**
   * What the last step has found. Weighing has steps of its own: what is done for the first time takes
   * long, for the browser has to compile it, and finding and weighing together would hold up a frame.
   */
  #found: Found[] = [];
  #unscanned: Unscanned[] = [];
  #weighed = 0;
  #doubts = 0;
  /** Words have left the page since its evidence was gathered. */
  #stale = false;
  /** The reader's rules are others than those by which things were weighed. */
  #ruled = false;
  #toWeigh: MarkedBlock[] = [];
  #running = false;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#finder = new MarkFinder(options.matching, options.rules, this.hidden, options.plain);
  }

  /** True while something is still to be read. */
  get isBusy(): boolean {
    return this.#running;
  }

  /** True while changes are waiting to be read: more of them had better wait, too. */
  get isBehind(): boolean {
    return this.#changed.length > 0;
  }

  /** Reads everything in `root`, beginning at `from`. */
  read(root: Element, from: Element | null): void {
    this.stop();
    this.words.clear();
    const containers = [...this.#options.marker.index.containers];
    this.#first = this.#jobOf({ root, deep: true, containers }, from);
    this.#run();
  }

  /** Reads what has changed. */
  readAgain(dirt: Dirt): void {
    this.#stale ||= dirt.removed;
    const taken = dirt.take();
    const deep = taken.deep.filter((root) => isConnected(root));
    const shallow = taken.shallow.filter((root) => isConnected(root));
    const roots = new Roots(deep, parentElementOf);
    const own = new Set(shallow);
    this.#forget(({ container }) => own.has(container) || roots.around(container) !== null);
    // At once for all of them: there may be as many as there are containers.
    const inRoots = roots.group(this.#options.marker.index.containers);
    for (const root of deep) {
      this.#changed.push({ root, deep: true, containers: inRoots.get(root) ?? [] });
    }
    for (const root of shallow) this.#changed.push({ root, deep: false, containers: [root] });
    this.#run();
  }

  /** The reader's rules have changed: all that was found is weighed again. */
  weighAll(): void {
    this.#ruled = true;
    this.#run();
  }

  /** Stops, and forgets what is still to be read. */
  stop(): void {
    this.#changed.length = 0;
    this.#found = [];
    this.#unscanned = [];
    this.#again = this.#first = null;
    this.#toWeigh = [];
    this.hidden.clear();
    this.hosts.clear();
  }

  /** What was read and is to be read again need not be weighed. */
  #forget(again: (block: TextBlock) => boolean): void {
    this.#found = this.#found.filter(({ block }) => !again(block));
    this.#unscanned = this.#unscanned.filter(({ block }) => !again(block));
  }

  #jobOf({ root, deep, containers }: Part, from: Element | null = null): Job {
    const { marker, plain, onShadow } = this.#options;
    const onHost = (element: Element): void => {
      this.hosts.add(element);
    };
    const earlier = marker.startOver(containers);
    const whole = root === document.documentElement;
    const onBlock = (block: TextBlock): void => {
      // Text of an inline part alone belongs to the run around it, which is read as a whole.
      if (whole || isInside(root, block.container)) this.#take(block, earlier);
    };
    return {
      reader: new BlockReader({ root, deep, from, plain, onBlock, onShadow, onHost }),
      earlier,
      read: false,
    };
  }

  #run(): void {
    if (this.#running) return;
    this.#running = true;
    const { signal, marker, onRead } = this.#options;
    const ends = {
      steps: (): void => {
        this.#again?.reader.pause();
        this.#first?.reader.pause();
      },
      slice: (): void => {
        marker.settle();
      },
    };
    void inSlices(() => this.#step(), signal, ends).then((worked) => {
      this.#running = false;
      if (!signal.aborted) onRead(worked);
    });
  }

  /** A little work. True when nothing is left. */
  #step(): boolean {
    const found = this.#found.shift();
    if (found) {
      this.#weighFound(found);
      return false;
    }
    if (this.#unscanned.length > 0) {
      this.#scanOne();
      return false;
    }
    const [next] = this.#changed;
    if (next) this.#again ??= this.#jobOf(next);
    const job = this.#again ?? this.#first;
    if (!job) return this.#weighAgain();
    job.read ||= job.reader.step();
    if (!job.read || this.#found.length > 0 || this.#unscanned.length > 0) return false;
    this.#options.marker.endOver(job.earlier);
    this.#stale ||= this.#saysLess(job.earlier);
    if (job === this.#first) {
      this.#first = null;
    } else {
      this.#again = null;
      this.#changed.shift();
    }
    return false;
  }

  #take(block: TextBlock, earlier: Earlier): void {
    this.words.add(block.text);
    if (this.#options.matching.isOpen) this.#scan({ block, earlier });
    else this.#unscanned.push({ block, earlier });
  }

  /** What has to be opened first is opened in a step of its own. */
  #scanOne(): void {
    const { matching } = this.#options;
    if (!matching.isOpen) {
      matching.open();
      return;
    }
    const next = this.#unscanned.shift();
    if (next) this.#scan(next);
  }

  #scan({ block, earlier }: Unscanned): void {
    const { marker } = this.#options;
    if (marker.index.size >= MOST_BLOCKS) return;
    const candidates = this.#finder.find(block);
    if (candidates.length > 0) this.#found.push({ block, candidates, earlier });
  }

  #weighFound({ block, candidates, earlier }: Found): void {
    if (!isConnected(block.container)) return;
    const weighed = this.#finder.weigh(block, candidates);
    const { marker } = this.#options;
    // Where the page has changed meanwhile, what was there goes along with it until it is read again.
    if (!weighed.marks.every(isPresent)) marker.keep(block.container, earlier);
    else if (marker.add(weighed, earlier)) this.#stale = true;
  }

  /** Whether what has been read again says less about the page than it did. */
  #saysLess({ blocks, places }: Earlier): boolean {
    const { matching, marker } = this.#options;
    const now = [...places.keys()].flatMap((container) => marker.index.inContainer(container));
    return matching.saysMore(blocks, now);
  }

  /** Weighs again what the page has said more, or no longer, about. True when none is left. */
  #weighAgain(): boolean {
    if (this.#toWeigh.length === 0 && !this.#findToWeigh()) return true;
    for (const entry of this.#toWeigh.splice(0, WEIGHED_A_STEP)) this.#weighOne(entry);
    return false;
  }

  #findToWeigh(): boolean {
    const { matching, marker } = this.#options;
    const { blocks } = marker.index;
    const forgotten = this.#stale && matching.relearn(blocks);
    this.#stale = false;
    const all = forgotten || this.#ruled || this.#doubts !== matching.doubts;
    this.#doubts = matching.doubts;
    if (!all && this.#weighed === matching.learned) return false;
    this.#ruled = false;
    this.#weighed = matching.learned;
    this.#toWeigh = all ? [...blocks] : blocks.filter(isOpen);
    return this.#toWeigh.length > 0;
  }

  #weighOne(entry: MarkedBlock): void {
    const { marker } = this.#options;
    const { block, candidates, marks } = entry;
    if (!marker.index.inContainer(block.container).includes(entry)) return;
    const weighed = this.#finder.weigh(block, candidates);
    if (!isSameFind(weighed.marks, marks)) marker.exchange(entry, weighed);
  }
}

/** Whether something in the block is not settled: a name that is no mention yet, or a question. */
function isOpen({ candidates, marks }: MarkedBlock): boolean {
  const mentions = marks.map(({ mention }) => mention);
  return isUndecided(candidates, mentions);
}

function isSameFind(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, i) => {
      const other = b[i];
      return other !== undefined && isSameMark(mark, other) && hasSameSenses(mark, other);
    })
  );
}

function hasSameSenses({ mention: a }: Mark, { mention: b }: Mark): boolean {
  return a.others.length === b.others.length && a.others.every((one, i) => one === b.others[i]);
}
