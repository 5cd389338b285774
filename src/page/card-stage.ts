import { placeCard, type PlacedCard, type Side } from '../core/place/place-card.ts';
import { scrollForSheet, sheetHeight, wantsSheet } from '../core/place/place-sheet.ts';
import type { CardBox } from '../core/place/safe-triangle.ts';
import { contains, type Point, type Rect, type Size } from '../core/place/rect.ts';
import type { ShownCard } from '../core/shown-card.ts';
import type {
  CardEvents,
  CardMode,
  CardPlacement,
  CardState,
  CardView,
  MountCard,
  Stage,
  StageOptions,
} from './card-handshake.ts';
import { parentElementOf } from './dom.ts';
import { linesOf, wordsOf, type Mark } from './mark.ts';
import type { Backgrounds } from './background.ts';
import type { Overlay, OverlayHost } from './overlay.ts';
import { TrustedInput } from './trusted-input.ts';
import { isOnScreen, viewport } from './viewport.ts';

const WIDTH = 360;
const FADE_OUT = 90;
/** The box of a card that has not been drawn yet. */
const NOWHERE: Rect = { left: NaN, top: NaN, right: NaN, bottom: NaN };

interface Shown {
  readonly mark: Mark;
  /** Which line of the mention the card stands at. */
  readonly line: number;
  readonly state: Omit<CardState, 'placement'>;
  side: Side | 'sheet';
  rect: Rect;
  /** All that its place was found by. */
  foundBy: string;
}

/** The stage, on which the card is drawn by whoever is given. */
export class CardStage implements Stage {
  readonly #host: OverlayHost;
  readonly #backgrounds: Backgrounds;
  readonly #events: CardEvents;
  readonly #signal: AbortSignal;
  readonly #rtl: () => boolean;
  readonly #onTabbedOut: () => void;
  readonly #mountCard: MountCard;
  #view: CardView | null = null;
  #input: TrustedInput | null = null;
  #shown: Shown | null = null;
  #fading: Animation | null = null;

  /** @param rtl - whether the interface reads from right to left */
  constructor(options: StageOptions, mountCard: MountCard, rtl: () => boolean) {
    this.#mountCard = mountCard;
    this.#host = options.host;
    this.#backgrounds = options.backgrounds;
    this.#events = options.events;
    this.#onTabbedOut = options.onTabbedOut;
    this.#rtl = rtl;
    this.#signal = options.signal;
  }

  get mark(): Mark | null {
    return this.#shown?.mark ?? null;
  }

  get box(): CardBox | null {
    const shown = this.#shown;
    if (!shown) return null;
    return { rect: shown.rect, side: shown.side === 'sheet' ? 'above' : shown.side };
  }

  /**
   * The first drawing in a frame compiles code, parses styles and has the browser read its rules of
   * language, which takes longer than all the rest, and need not wait until the reader does.
   */
  rehearse(mark: Mark, card: ShownCard): void {
    if (this.#view) return;
    this.#view = this.#makeView(this.#host.make());
    const state = { card, mark, word: wordsOf(mark), dark: false, rtl: this.#rtl() };
    this.#view.show({ ...state, mode: 'hover', placement: unplaced(viewport(), 'below') });
    this.#view.hide();
  }

  show(mark: Mark, card: ShownCard, mode: CardMode, at: Point | null): boolean {
    const lines = linesOf(mark);
    const line = Math.max(at ? lines.findIndex((box) => contains(box, at)) : 0, 0);
    const [{ node }] = mark.stretches;
    const element = parentElementOf(node);
    if (!lines[line] || !element) return false;
    this.#endFade();
    const overlay = this.#host.show(node, true);
    this.#view ??= this.#makeView(overlay);
    const sheet = wantsSheet(viewport(), mode === 'touch');
    const state: Shown['state'] = {
      card,
      mark,
      word: wordsOf(mark),
      mode: sheet ? 'sheet' : mode === 'keyboard' ? 'keyboard' : 'hover',
      dark: this.#backgrounds.isDark(element),
      rtl: this.#rtl(),
    };
    const side = sheet ? 'sheet' : 'below';
    this.#shown = { mark, line, state, side, rect: NOWHERE, foundBy: '' };
    this.#draw(null);
    this.#scrollToMention();
    if (mode === 'keyboard') this.#view.focus();
    return true;
  }

  get hasFixed(): boolean {
    return this.#view?.hasFixed ?? false;
  }

  #makeView({ mount, root, layer, end }: Overlay): CardView {
    const signal = this.#signal;
    this.#input = new TrustedInput(mount, signal);
    const escape = (event: KeyboardEvent): void => {
      // A menu in the card that took the key for itself has stopped it.
      if (event.key === 'Escape' && !event.isComposing) this.#events.onClose();
    };
    mount.addEventListener('keydown', escape, { signal });
    end.addEventListener('focus', this.#onTabbedOut, { signal });
    return this.#mountCard({ mount, root, layer, signal }, this.#events);
  }

  replace(card: ShownCard): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, state: { ...this.#shown.state, card } };
    this.#draw(this.#shown.side);
    this.#scrollToMention();
  }

  follow(): boolean {
    const shown = this.#shown;
    if (!shown) return false;
    // A sheet stands at the foot of the screen, wherever its mention has gone.
    if (shown.side !== 'sheet') {
      const line = linesOf(shown.mark)[shown.line];
      if (!line || !isOnScreen(line)) return false;
    }
    // To see how large it would be takes back how far the reader has scrolled in it.
    if (shown.foundBy !== this.#findingOf(shown)) this.#draw(shown.side);
    return true;
  }

  isLive(): boolean {
    const shown = this.#shown;
    if (!shown) return true;
    const { left, right, top, bottom } = shown.rect;
    const { width, height } = viewport();
    const x = (Math.max(left, 0) + Math.min(right, width)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, height)) / 2;
    return this.#host.isLive(x, y);
  }

  hide(fade: boolean): void {
    const mount = this.#host.made?.mount;
    if (!this.#shown || !mount) return;
    this.#shown = null;
    if (!fade || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#empty();
      return;
    }
    // What fades is gone for the pointer.
    mount.style.setProperty('pointer-events', 'none');
    this.#fading = mount.animate([{ opacity: 1 }, { opacity: 0 }], FADE_OUT);
    this.#fading.onfinish = () => {
      this.#endFade();
    };
  }

  #endFade(): void {
    const fading = this.#fading;
    if (!fading) return;
    this.#fading = null;
    fading.onfinish = null;
    fading.cancel();
    this.#host.made?.mount.style.removeProperty('pointer-events');
    this.#empty();
  }

  #empty(): void {
    this.#view?.hide();
    this.#host.hideIfEmpty();
  }

  #draw(keep: Side | 'sheet' | null): void {
    const shown = this.#shown;
    if (!shown) return;
    if (shown.side === 'sheet') this.#drawSheet(shown);
    else this.#drawBeside(shown, keep === 'sheet' ? null : keep);
    shown.foundBy = this.#findingOf(shown);
  }

  #findingOf({ side, mark, line }: Shown): string {
    const { width, height } = viewport();
    const box = side === 'sheet' ? undefined : linesOf(mark)[line];
    const mention = box && [box.left, box.top, box.right, box.bottom];
    return [width, height, this.#host.made?.mount.offsetHeight, mention].join();
  }

  /** Draws twice: to see how large the card would be, and then in its place. */
  #drawBeside(shown: Shown, keep: Side | null): void {
    const mount = this.#host.made?.mount;
    const mention = linesOf(shown.mark)[shown.line];
    if (!mount || !mention) return;
    const screen = viewport();
    const free = unplaced(screen, keep ?? 'below');
    this.#view?.show({ ...shown.state, placement: free });
    const card = { width: free.width, height: mount.offsetHeight };
    const rtl = this.#rtl();
    const placed = placeCard({ viewport: screen, mention, card, rtl, ...(keep ? { keep } : {}) });
    shown.side = placed.side;
    this.#view?.show({ ...shown.state, placement: placementOf(placed) });
    const { left, top, width } = placed;
    this.#stand(shown, { left, top, right: left + width, bottom: top + mount.offsetHeight });
    const at = { left: px(left), top: px(top), width: px(width) };
    setStyles(mount, { ...at, right: 'auto', bottom: 'auto' });
  }

  #drawSheet(shown: Shown): void {
    const mount = this.#host.made?.mount;
    if (!mount) return;
    const screen = viewport();
    const maxHeight = sheetHeight(screen);
    const placement: CardPlacement = {
      side: 'sheet',
      at: 0,
      length: 0,
      width: screen.width,
      maxHeight,
    };
    this.#view?.show({ ...shown.state, placement });
    const top = screen.height - Math.min(mount.offsetHeight, maxHeight);
    this.#stand(shown, { left: 0, top, right: screen.width, bottom: screen.height });
    // It grows upwards, for its foot holds what is pressed next, and turns with the screen.
    setStyles(mount, { left: '0', top: 'auto', width: 'auto', right: '0', bottom: '0' });
  }

  /** Has the mention of a sheet stand above that. */
  #scrollToMention(): void {
    const shown = this.#shown;
    if (shown?.side !== 'sheet') return;
    const { rect, mark, line } = shown;
    const mention = linesOf(mark)[line];
    const by = mention ? scrollForSheet(viewport(), mention, rect.bottom - rect.top) : 0;
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
  }

  #stand(shown: Shown, rect: Rect): void {
    if (rect.left !== shown.rect.left || rect.top !== shown.rect.top) this.#input?.unsettle();
    shown.rect = rect;
  }
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

function px(length: number): string {
  return `${String(length)}px`;
}

/** What a card is told before its place is known. */
function unplaced(screen: Size, side: Side): CardPlacement {
  const width = Math.min(WIDTH, screen.width - 16);
  return { side, at: 0, length: 0, width, maxHeight: screen.height };
}

function placementOf({ side, width, maxHeight, edge }: PlacedCard): CardPlacement {
  return { side, width, maxHeight, at: edge.at, length: edge.length };
}
