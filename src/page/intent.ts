/**
 * What the pointer means: which mention it rests on, when a card is wanted, opened and closed. No
 * DOM and no clock: events carry their time, and whoever feeds them calls `tick` at `wakeAt`.
 */
import { headsForCard, type CardBox } from '../core/place/safe-triangle.ts';
import { distance, type Point } from '../core/place/rect.ts';

/** Milliseconds and pixels of the design. */
export const TIMING = {
  /** A card opens sooner within `reopenWithin` of the last one's close. */
  reopen: 80,
  reopenWithin: 600,
  close: 240,
  /** More than `stray` pixels in `strayWithin` is a pointer on its way, not one at rest. */
  stray: 6,
  strayWithin: 40,
  /** How long the way to the card keeps it open. */
  wayCap: 300,
} as const;

/** One place of the pointer. */
export interface PointerSample<M> extends Point {
  readonly at: number;
  /** Finds the mention there. That costs, so it is asked only where the answer counts, and once. */
  mention(): M | null;
  /** The pointer is over the card. */
  readonly inCard: boolean;
  /** Where the open card is; null while none is. */
  readonly card: CardBox | null;
}

export interface IntentActions<M> {
  /** The first sign that a card may be wanted: time to prepare it. */
  want(mention: M): void;
  hover(mention: M | null): void;
  open(mention: M, at: Point): void;
  close(): void;
}

/** What suspends opening. */
export type Hold = 'scroll' | 'select' | 'press';

interface Pending<M> {
  readonly mention: M;
  readonly delay: number;
  since: number;
  wanted: boolean;
  place: Point;
}

interface Leaving {
  by: number;
  /** Where and when the pointer left the mention; null where it left the card. */
  readonly exit: (Point & { readonly at: number }) | null;
}

/** Follows one pointer over one frame's mentions. `M` is compared by identity. */
export class Intent<M> {
  readonly #actions: IntentActions<M>;
  readonly #openDelay: () => number;
  readonly #holds = new Set<Hold>();
  #trail: (Point & { readonly at: number })[] = [];
  #pending: Pending<M> | null = null;
  /** Where a pointer passing by was last: looked at if it stays there. */
  #passed: PointerSample<M> | null = null;
  #open: { readonly mention: M; readonly held: boolean } | null = null;
  #leaving: Leaving | null = null;
  #wasInCard = false;
  #lastClose = -Infinity;

  /** @param openDelay - milliseconds at rest before a card opens, asked anew each time; may be infinite */
  constructor(actions: IntentActions<M>, openDelay: () => number) {
    this.#actions = actions;
    this.#openDelay = openDelay;
  }

  /** When `tick` is due next, on the clock of the events; null where nothing is under way. */
  get wakeAt(): number | null {
    const pending = this.#pending;
    const due = [
      ...(this.#passed ? [this.#passed.at + TIMING.strayWithin] : []),
      ...(pending ? [pending.since + (pending.wanted ? pending.delay : TIMING.strayWithin)] : []),
      ...(this.#leaving && !this.#held ? [this.#leaving.by] : []),
    ];
    const next = Math.min(...due);
    return Number.isFinite(next) ? next : null;
  }

  move(sample: PointerSample<M>): void {
    this.tick(sample.at);
    const before = this.#trail.at(-1) ?? sample;
    const strays = this.#follow(sample);
    const busy = this.#open ?? this.#pending;
    this.#passed = strays && !busy ? sample : null;
    if (!this.#passed) this.#look(sample, before, strays);
  }

  #look(sample: PointerSample<M>, before: Point, strays: boolean): void {
    const open = this.#open;
    if (this.#holds.size > 0 && !open) {
      this.#drop();
      return;
    }
    const mention = sample.inCard || open?.held ? null : sample.mention();
    if (open && !open.held) this.#trackOpen(sample, before, mention === open.mention);
    const free = this.#holds.size === 0 && !this.#onItsWay(sample, before);
    this.#consider(free && mention !== open?.mention ? mention : null, sample, strays);
  }

  /** The pointer has left the document. */
  leave(at: number): void {
    this.#drop();
    if (this.#open && !this.#open.held) this.#leaving ??= { by: at + TIMING.close, exit: null };
  }

  /** Something that suspends opening begins or ends; after it the pointer must move first. */
  hold(what: Hold, on: boolean, at: number): void {
    if (on) this.#holds.add(what);
    else this.#holds.delete(what);
    this.#drop();
    if (!on && this.#leaving) this.#leaving.by = Math.max(this.#leaving.by, at);
  }

  tick(at: number): void {
    const passed = this.#passed;
    if (passed && at >= passed.at + TIMING.strayWithin) {
      this.#passed = null;
      this.#look(passed, passed, false);
    }
    const pending = this.#pending;
    if (pending) {
      if (!pending.wanted && at >= pending.since + TIMING.strayWithin) this.#want(pending);
      if (at >= pending.since + pending.delay) this.#openPending(pending);
    }
    if (this.#leaving && !this.#held && at >= this.#leaving.by) this.close(this.#leaving.by);
  }

  /**
   * A card was opened by other means.
   * @param held - it stays until it is closed, whatever the pointer does
   */
  opened(mention: M, held: boolean): void {
    this.#drop();
    this.#leaving = null;
    this.#open = { mention, held };
  }

  /** Keeps the open card, whatever the pointer does: the reader works in it by keyboard. */
  keepOpen(): void {
    if (this.#open) this.opened(this.#open.mention, true);
  }

  /** Closes the open card, or takes note that it was closed. */
  close(at: number): void {
    if (!this.#open) return;
    this.#open = null;
    this.#leaving = null;
    this.#lastClose = at;
    this.#actions.close();
  }

  /** Forgets a mention that is no longer on the page. */
  forget(gone: (mention: M) => boolean, at: number): void {
    if (this.#pending && gone(this.#pending.mention)) this.#drop();
    if (this.#open && gone(this.#open.mention)) this.close(at);
  }

  get #held(): boolean {
    // A scroll moves the mention away from under the pointer: that does close.
    return this.#holds.has('press') || this.#holds.has('select');
  }

  /** Takes the sample into the trail; whether the pointer is on its way to somewhere. */
  #follow({ x, y, at }: PointerSample<M>): boolean {
    this.#trail = this.#trail.filter((point) => at - point.at <= TIMING.strayWithin);
    const strays = this.#trail.some((point) => distance(point, { x, y }) > TIMING.stray);
    this.#trail.push({ x, y, at });
    return strays;
  }

  /** Notes whether the pointer is still with the open card. */
  #trackOpen(sample: PointerSample<M>, before: Point, onMention: boolean): void {
    if (sample.inCard || onMention) {
      this.#leaving = null;
      this.#wasInCard = sample.inCard;
      return;
    }
    this.#leaving ??= {
      by: sample.at + TIMING.close,
      exit: this.#wasInCard ? null : { x: before.x, y: before.y, at: sample.at },
    };
    if (this.#onItsWay(sample, before)) this.#leaving.by = sample.at + TIMING.close;
  }

  #onItsWay(sample: PointerSample<M>, before: Point): boolean {
    const exit = this.#leaving?.exit;
    if (!exit || !sample.card || sample.at - exit.at > TIMING.wayCap) return false;
    return headsForCard(exit, before, sample, sample.card);
  }

  /** The pointer is over `mention`, or over nothing that may open. */
  #consider(mention: M | null, sample: PointerSample<M>, strays: boolean): void {
    if (mention === null) {
      this.#drop();
      return;
    }
    const place = { x: sample.x, y: sample.y };
    if (this.#pending?.mention !== mention) {
      const scanning = this.#open !== null || sample.at - this.#lastClose <= TIMING.reopenWithin;
      const usual = this.#openDelay();
      const delay = scanning && Number.isFinite(usual) ? Math.min(TIMING.reopen, usual) : usual;
      this.#pending = { mention, delay, since: sample.at, wanted: false, place };
      this.#actions.hover(mention);
    } else if (strays) {
      this.#pending.since = sample.at;
    }
    this.#pending.place = place;
  }

  #drop(): void {
    this.#passed = null;
    if (!this.#pending) return;
    this.#pending = null;
    this.#actions.hover(null);
  }

  #want(pending: Pending<M>): void {
    pending.wanted = true;
    this.#actions.want(pending.mention);
  }

  #openPending({ mention, place, wanted }: Pending<M>): void {
    if (!wanted) this.#actions.want(mention);
    this.opened(mention, false);
    this.#wasInCard = false;
    this.#actions.open(mention, place);
  }
}
