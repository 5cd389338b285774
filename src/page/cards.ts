import type { EntityId } from '../core/model.ts';
import type { Point } from '../core/place/rect.ts';
import type { CardBox } from '../core/place/safe-triangle.ts';
import type { CardEvents, CardMode, Stage } from './card-handshake.ts';
import { CardDesk, type Desk, type PreparedCard } from './card-desk.ts';
import { ForcedLines } from './forced-lines.ts';
import { linesOf, wordsOf, type Mark } from './mark.ts';
import type { Marker } from './marker.ts';
import { OverlayHost } from './overlay.ts';
import { Ring } from './ring.ts';
import { isOnScreen } from './viewport.ts';

/** How often a card on screen is checked for being on top and whole, in milliseconds. */
const CHECK_EVERY = 250;

export interface CardsOptions {
  readonly marker: Marker;
  readonly desk: Desk & { openArchive(place: string): Promise<unknown> };
  /** The extension was reloaded or removed under this script. */
  isOrphaned(): boolean;
  onOrphaned(): void;
  /** The reader has said what words mean on this page: null for nothing, undefined to take it back. */
  onChosen(words: string, entity: EntityId | null | undefined): void;
  /** A card was shown that stays until it is closed, wherever the pointer goes. */
  onHeld(mark: Mark): void;
  /** No card is shown, or will be. */
  onClosed(): void;
  readonly signal: AbortSignal;
}

/** Opens, keeps and closes the card of a frame, and the ring of the keyboard. */
export class Cards {
  readonly ring: Ring;
  readonly #options: CardsOptions;
  readonly #host: OverlayHost;
  readonly #desk: CardDesk;
  readonly #lines: ForcedLines;
  /** Null before the first card of the frame. */
  #stage: Stage | null = null;
  /** Grows with every wish, so that late answers to earlier ones are known as such. */
  #wish = 0;
  /** The card stays when the reader taps the page. */
  #kept = false;
  /** The card was covered, and has come up again. */
  #raised = false;
  #checks: ReturnType<typeof setInterval> | undefined;
  #frame = 0;

  constructor(options: CardsOptions) {
    const { marker, desk, signal } = options;
    this.#options = options;
    this.#host = new OverlayHost(signal);
    this.#desk = new CardDesk(desk, marker.index);
    this.ring = new Ring(this.#host, marker.backgrounds);
    this.#lines = new ForcedLines(this.#host, marker);
    signal.addEventListener('abort', () => {
      this.close(false);
      clearInterval(this.#checks);
      cancelAnimationFrame(this.#frame);
    });
  }

  /** The mark whose card is shown. */
  get mark(): Mark | null {
    return this.#stage?.mark ?? null;
  }

  get box(): CardBox | null {
    return this.#stage?.box ?? null;
  }

  /** Whether an event came from what is ours. */
  isOurs(event: Event): boolean {
    const { made } = this.#host;
    // Where the host stands in a shadow tree, the target is that of the page.
    return made !== null && event.composedPath().includes(made.host);
  }

  /** Whether a pointer event came from the card that stands beside its mention. */
  isOnCard(event: PointerEvent): boolean {
    return this.isOurs(event) && this.#host.isInMount({ x: event.clientX, y: event.clientY });
  }

  /** Whether the card that stands beside its mention has the focus. */
  get hasFocus(): boolean {
    return this.#host.hasFocus;
  }

  /** What has the focus in the page, or had it before it came to a card. */
  get focusInPage(): HTMLElement | null {
    return this.#host.focus.inPage;
  }

  /** The reader has turned to the page: there the focus stays. */
  turnedAway(): void {
    this.#host.focus.letGo();
  }

  /** Asks for a card that may be wanted soon. */
  prepare(mark: Mark): void {
    const wish = this.#wish;
    this.#desk
      .prepare(mark)
      .then((prepared) => {
        // Where the card is wanted by now, it is drawn for good.
        const isEarly = wish === this.#wish && !this.#options.signal.aborted;
        if (isEarly) this.#stageOf(prepared).rehearse(mark, prepared.card);
      })
      // What fails here fails again when the card is wanted, and is dealt with there.
      .catch(() => undefined);
  }

  /**
   * Shows the card of a mark.
   * @param at - where the pointer is, to stand at that line of the mention
   */
  async open(mark: Mark, mode: CardMode, at: Point | null): Promise<void> {
    const wish = ++this.#wish;
    if (this.#options.isOrphaned()) {
      this.#options.onOrphaned();
      return;
    }
    // The page has been scrolled to another mention: the card before stands beside nothing.
    if (mode !== 'hover') this.#stage?.hide(false);
    const prepared = await this.#desk.prepare(mark).catch((error: unknown) =>
      // Whoever only passes over a mention has asked for nothing, and need not be told.
      mode === 'hover' ? null : this.#desk.prepareFailure(error),
    );
    if (wish !== this.#wish || this.#options.signal.aborted) return;
    const stands = prepared && this.#host.isWelcome && this.#options.marker.index.has(mark);
    if (!stands) {
      this.close(false);
      return;
    }
    if (!this.#stageOf(prepared).show(mark, prepared.card, mode, at)) {
      this.close(false);
      return;
    }
    this.#raised = false;
    this.#options.marker.point('sl-open', mark);
    this.#keepChecking();
    if (mode !== 'hover') this.#options.onHeld(mark);
  }

  close(fade: boolean): void {
    this.#wish++;
    const { focus, hasFocus } = this.#host;
    const givesBack = hasFocus || focus.isLost;
    this.#kept = false;
    this.#stage?.hide(fade);
    this.#options.marker.point('sl-open', null);
    if (givesBack) focus.giveBack();
    this.#stopChecking();
    this.#options.onClosed();
  }

  /** Closes the card because the reader has turned to the page, unless they said to keep it. */
  dismiss(): void {
    if (!this.#kept) this.close(true);
  }

  /** Something has moved or been marked: in the next frame, card, ring and lines go along. */
  follow(): void {
    const isNeeded = this.mark ?? this.ring.mark ?? this.#lines.isNeeded;
    if (this.#frame !== 0 || !isNeeded) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.ring.mark) this.ring.follow();
      if (this.mark && !this.#stage?.follow()) this.close(false);
      if (this.#lines.isNeeded && !this.#options.signal.aborted) this.#lines.follow();
    });
  }

  #stageOf({ makeStage }: PreparedCard): Stage {
    return (this.#stage ??= makeStage({
      host: this.#host,
      backgrounds: this.#options.marker.backgrounds,
      events: this.#events(),
      onTabbedOut: () => {
        this.#host.focus.giveBack();
      },
      signal: this.#options.signal,
    }));
  }

  #events(): CardEvents {
    return {
      onClose: () => {
        this.close(true);
      },
      onSize: () => {
        if (!this.#stage?.follow()) this.close(false);
      },
      onOpenArchive: (place) => {
        this.#options.desk.openArchive(place).catch(() => undefined);
        this.close(true);
      },
      onChoose: (entity) => {
        const { mark } = this;
        if (!mark) return;
        if (entity === null) this.close(true);
        else void this.#showSense(mark, entity);
        this.#options.onChosen(wordsOf(mark), entity);
      },
      onForgetChoice: (word) => {
        this.#options.onChosen(word, undefined);
      },
      onKeep: (keep) => {
        this.#kept = keep;
      },
      onReopen: (mark, byKey) => {
        this.#reopen(mark, byKey);
      },
      onFixed: ({ stretches: [{ node }] }) => {
        if (this.#options.signal.aborted || !this.#host.isWelcome) return;
        this.#host.show(node, false);
        this.#keepChecking();
      },
      onFocusGone: () => {
        this.#host.focus.giveBack();
      },
      onNoneFixed: () => {
        this.#host.hideIfEmpty();
        this.#stopChecking();
      },
    };
  }

  #reopen(mark: Mark, byKey: boolean): void {
    const { index } = this.#options.marker;
    if (!index.has(mark) || !linesOf(mark).some(isOnScreen)) return;
    void this.open(mark, byKey ? 'keyboard' : 'click', null);
  }

  async #showSense(mark: Mark, entity: EntityId): Promise<void> {
    const wish = ++this.#wish;
    const prepared = await this.#desk
      .prepareSense(mark, entity)
      .catch((error: unknown) => this.#desk.prepareFailure(error));
    if (wish === this.#wish && prepared) this.#stageOf(prepared).replace(prepared.card);
  }

  #keepChecking(): void {
    this.#checks ??= setInterval(() => {
      this.#check();
    }, CHECK_EVERY);
  }

  /** Nothing is left to be checked but what stands by itself. */
  #stopChecking(): void {
    if (this.ring.mark || this.mark || this.#stage?.hasFixed) return;
    clearInterval(this.#checks);
    this.#checks = undefined;
  }

  /** False where the page would have a card covered whenever it comes up, or will not have it at all. */
  #comeUp({ stretches: [{ node }] }: Mark): boolean {
    if (this.#host.isShown && this.#raised) return false;
    this.#raised = this.#host.isShown;
    return this.#host.comeBack(node) && this.#stage?.follow() === true;
  }

  /** A card that can be seen and not clicked must not stand: it comes up again once, or goes. */
  #check(): void {
    // The ring may have gone meanwhile, and nothing stands any more.
    this.#stopChecking();
    const { mark } = this;
    if (this.#options.isOrphaned()) {
      this.#options.onOrphaned();
    } else if (mark && !this.#stage?.isLive()) {
      if (!this.#comeUp(mark) || !this.#stage?.isLive()) this.close(false);
    } else if (!mark && this.#stage?.hasFixed && !this.#host.isShown) {
      this.#host.comeBack(document.documentElement);
    }
  }
}
