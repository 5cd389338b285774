import type { EntityId } from '../core/model.ts';
import type { FrameReport } from '../core/protocol.ts';
import { Approach } from './approach.ts';
import { Cards, type CardsOptions } from './cards.ts';
import { containerOf, isContainer } from './container.ts';
import { orderOf } from './dom.ts';
import type { Dirt } from './dirt.ts';
import { followColours } from './follow-colours.ts';
import { isPlainText, isWorthReading, whenWorthReading } from './frame-rules.ts';
import { frameReport } from './frame-report.ts';
import { Keys } from './keys.ts';
import { wordsOf } from './mark.ts';
import { MANY, Marker, type MarkSettings } from './marker.ts';
import type { Matching } from './matching.ts';
import { PageEvents } from './page-events.ts';
import { Pointer, type PointerSettings } from './pointer.ts';
import { ReaderRules, type RuleSettings } from './reader-rules.ts';
import { Reading } from './reading.ts';
import { Reporter } from './reporter.ts';
import { Restlessness } from './restlessness.ts';
import { afterFrame } from './slices.ts';
import { Taps } from './taps.ts';
import { isEditedWhole } from './visibility.ts';
import { viewport } from './viewport.ts';
import { Walk } from './walk.ts';
import { Watch } from './watch.ts';

/** How often a shown page is looked at for what no event tells of, in milliseconds. */
const UPKEEP_EVERY = 700;
/** How long after something was restyled hidden text is looked at again. */
const UNHIDE_AFTER = 200;

export interface PageServices {
  /** Begins to match names, the page still unread. */
  matching(): Matching;
  readonly desk: CardsOptions['desk'];
  report(report: FrameReport): Promise<unknown>;
  /** Whether the site, though paused, is read for this visit. Asked only where it is paused. */
  isVisit(): Promise<boolean>;
  isOrphaned(): boolean;
  onOrphaned(): void;
}

export type PageSettings = MarkSettings & PointerSettings & RuleSettings;

/** One stretch of reading a frame, until its signal aborts and leaves the page as it was found. */
export class Session {
  readonly #marker: Marker;
  readonly #rules = new ReaderRules();
  readonly #matching: Matching;
  readonly #reading: Reading;
  readonly #watch: Watch;
  readonly #cards: Cards;
  readonly #pointer: Pointer;
  readonly #walk: Walk;
  readonly #reporter: Reporter;
  readonly #events: PageEvents;
  readonly #restlessness = new Restlessness();
  readonly #signal: AbortSignal;
  #settings: PageSettings;
  #unhide: ReturnType<typeof setTimeout> | undefined;
  #upkeep: ReturnType<typeof setInterval> | undefined;

  constructor(services: PageServices, settings: PageSettings, signal: AbortSignal) {
    this.#signal = signal;
    this.#settings = settings;
    this.#rules.take(settings);
    this.#marker = new Marker(settings, signal);
    this.#matching = services.matching();
    this.#watch = this.#makeWatch(signal);
    this.#reading = this.#makeReading(signal);
    this.#cards = this.#makeCards(services, signal);
    this.#walk = new Walk(this.#marker.index, this.#cards);
    this.#pointer = new Pointer(
      this.#marker,
      this.#cards,
      new Approach(this.#marker.index, () => services.desk.getReady()),
      () => this.#settings,
      () => this.#watch.shadowRoots,
      signal,
    );
    this.#reporter = new Reporter(
      () => this.report(false),
      (report) => services.report(report),
      signal,
    );
    this.#events = this.#makeEvents(signal);
    followColours(this.#marker, signal);
    this.#marker.onChanged = () => {
      this.#cards.follow();
    };
    this.#marker.onGone = (gone) => {
      this.#pointer.intent.forget(gone, performance.now());
      const { mark } = this.#cards.ring;
      if (mark && gone(mark)) this.#walk.forget();
    };
    signal.addEventListener('abort', () => {
      clearTimeout(this.#unhide);
      clearInterval(this.#upkeep);
    });
  }

  /** Waits until the frame is worth reading, and begins. */
  async start(): Promise<void> {
    let drawn = await afterFrame(this.#signal);
    if (!isWorthReading()) {
      await whenWorthReading(this.#signal);
      drawn = await afterFrame(this.#signal);
    }
    if (this.#signal.aborted) return;
    this.#watch.add(document);
    this.#events.listen();
    this.#keepUp(document.visibilityState === 'visible');
    // Where nothing is drawn yet, looking for what is in view would have all of it laid out at once.
    this.#read(drawn ? firstInView() : null);
  }

  set settings(settings: PageSettings) {
    this.#settings = settings;
    this.#marker.settings = settings;
    if (this.#rules.take(settings)) this.#reading.weighAll();
  }

  /**
   * What has been found by now.
   * @param whole - with the number of words and the places, for whoever looks: counting takes its
   *   time, and finding places forces layout
   */
  report(whole = true): FrameReport {
    const state = this.#reading.isBusy ? 'reading' : 'done';
    const words = whole ? this.#reading.words.estimate : 0;
    return frameReport(state, words, this.#marker.index.marks(), whole);
  }

  step(step: 1 | -1): Promise<void> {
    return this.#walk.step(step);
  }

  jump(entity: EntityId, occurrence: number): Promise<void> {
    return this.#walk.jump(entity, occurrence);
  }

  #choose(words: string, entity: EntityId | null | undefined): void {
    this.#rules.choose(words, entity);
    this.#marker.rejudge((mark) => this.#rules.judge(mark.mention, wordsOf(mark)));
    this.#reading.weighAll();
  }

  #read(from: Element | null): void {
    if (!isEditedWhole()) this.#reading.read(document.documentElement, from);
  }

  #makeWatch(signal: AbortSignal): Watch {
    return new Watch(
      {
        onTexts: (changed, replaced) => {
          this.#marker.follow(changed, replaced);
        },
        onDirt: (dirt) => {
          this.#restlessness.note(performance.now());
          if (this.#reading.isBehind) return false;
          this.#readAgain(dirt);
          return true;
        },
        onReopened: () => {
          this.#events.listen();
        },
        onMissed: () => {
          this.#reading.stop();
          this.#marker.clear();
        },
        onRestyled: () => {
          this.#restlessness.note(performance.now());
          this.#lookAgain();
        },
      },
      signal,
    );
  }

  #makeReading(signal: AbortSignal): Reading {
    return new Reading({
      matching: this.#matching,
      marker: this.#marker,
      rules: this.#rules,
      plain: isPlainText(),
      signal,
      onShadow: (root) => {
        this.#watch.add(root);
      },
      onRead: (worked) => {
        this.#watch.tookToRead(worked);
        const { hidden } = this.#reading;
        this.#watch.watchesStyles = !hidden.isEmpty || this.#marker.index.size >= MANY;
        this.#reporter.stir();
      },
    });
  }

  #makeCards(services: PageServices, signal: AbortSignal): Cards {
    return new Cards({
      marker: this.#marker,
      desk: services.desk,
      isOrphaned: () => services.isOrphaned(),
      onOrphaned: () => {
        services.onOrphaned();
      },
      onChosen: (words, entity) => {
        this.#choose(words, entity);
      },
      onHeld: (mark) => {
        this.#pointer.intent.opened(mark, true);
      },
      onClosed: () => {
        this.#pointer.intent.close(performance.now());
      },
      signal,
    });
  }

  #makeEvents(signal: AbortSignal): PageEvents {
    const pointer = this.#pointer;
    const taps = new Taps(
      this.#cards,
      (point) => pointer.pointedAt(point),
      () => this.#settings.opening === 'click',
    );
    const keys = new Keys(this.#cards, this.#walk, () => {
      pointer.intent.keepOpen();
    });
    const onShown = (shown: boolean): void => {
      this.#shown(shown);
    };
    const onRestyled = (): void => {
      this.#lookAgain();
    };
    const onResized = (): void => {
      this.#marker.resized();
    };
    const hands = { pointer, taps, keys, cards: this.#cards, onShown, onResized, onRestyled };
    return new PageEvents(hands, signal);
  }

  #readAgain(dirt: Dirt): void {
    if (isEditedWhole()) {
      dirt.clear();
      this.#reading.stop();
      this.#marker.clear();
      return;
    }
    if (dirt.removed) {
      this.#watch.forgetGone();
      this.#marker.sweep();
    }
    for (const container of this.#reading.hidden.takeShown()) dirt.addContainer(container);
    this.#reading.readAgain(dirt);
  }

  /** Elements that were read may have been given a shadow tree since, of which nobody is told. */
  #readLateShadows(): void {
    const { dirt } = this.#watch;
    for (const host of this.#reading.hosts.takeOpened()) dirt.addDeep(host);
    if (!dirt.isEmpty && !this.#reading.isBehind) this.#readAgain(dirt);
  }

  /** Something was restyled: hidden text may have come to light. */
  #lookAgain(): void {
    if (this.#reading.hidden.isEmpty) return;
    this.#unhide ??= setTimeout(() => {
      this.#unhide = undefined;
      const dirt = this.#watch.dirt;
      for (const container of this.#reading.hidden.takeShown()) dirt.addContainer(container);
      if (!dirt.isEmpty) this.#readAgain(dirt);
    }, UNHIDE_AFTER);
  }

  /** Sees to what no event tells of, while the page is shown: a hidden tab costs nothing. */
  #keepUp(shown: boolean): void {
    clearInterval(this.#upkeep);
    if (!shown) return;
    this.#upkeep = setInterval(() => {
      this.#marker.repairPaint();
      this.#cards.follow();
      this.#readLateShadows();
      this.#marker.restless = this.#restlessness.isRestless(performance.now());
    }, UPKEEP_EVERY);
  }

  #shown(shown: boolean): void {
    this.#keepUp(shown);
    if (!shown) {
      this.#watch.pause();
      this.#pointer.left();
    } else if (this.#watch.resume()) {
      this.#read(firstInView());
    }
  }
}

/**
 * The container in view that comes first in the document: where the reader's eyes are. Null for the
 * beginning.
 */
function firstInView(): Element | null {
  // Each look costs milliseconds on a large page, and most pages are opened at their beginning.
  if (scrollX === 0 && scrollY === 0) return null;
  const { width, height } = viewport();
  const found = [0.1, 0.5]
    .map((y) => document.elementFromPoint(width / 2, height * y))
    .filter((element) => element !== null)
    .map((element) => (isContainer(element) ? element : containerOf(element)))
    .filter((element) => element !== null);
  found.sort((a, b) => (orderOf(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return found[0] ?? null;
}
