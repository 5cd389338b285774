import { keepInside } from '../core/place/keep-inside.ts';
import type { Rect } from '../core/place/rect.ts';
import type { CardParts, DrawnNotice, NoticeHands } from './card-parts.ts';
import { FixedMount } from './fixed-mount.ts';
import { viewport } from './viewport.ts';

/** How long a notice stays that nobody turns to, in milliseconds. */
const STAYS = 12_000;
const WIDTH = 360;

/** The notice that stands where a card was, one at a time: what has been done, and how to undo it. */
export class CardNotices {
  readonly #layer: HTMLElement;
  readonly #parts: Pick<CardParts, 'drawNotice' | 'clear'>;
  readonly #signal: AbortSignal;
  readonly #onGone: (hadFocus: boolean) => void;
  #mount: FixedMount | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onGone - called when no notice stands any more */
  constructor(
    layer: HTMLElement,
    parts: Pick<CardParts, 'drawNotice' | 'clear'>,
    signal: AbortSignal,
    onGone: (hadFocus: boolean) => void,
  ) {
    this.#layer = layer;
    this.#parts = parts;
    this.#signal = signal;
    this.#onGone = onGone;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
  }

  get isEmpty(): boolean {
    return this.#mount === null;
  }

  /**
   * Shows a notice in the place of what stood at `from`.
   * @param focus - moves the focus to its first button
   */
  show(notice: DrawnNotice, hands: NoticeHands, from: Rect, focus: boolean): void {
    this.#remove();
    const screen = viewport();
    const mount = (this.#mount = new FixedMount(this.#layer, this.#signal));
    mount.width = Math.min(WIDTH, screen.width - 16);
    mount.order = 999;
    this.#parts.drawNotice(mount.element, notice, hands);
    const isLow = from.bottom > screen.height - mount.size.height;
    const top = isLow ? from.bottom - mount.size.height : from.top;
    mount.move(keepInside({ left: from.left, top }, mount.size, screen), false);
    this.#stay(mount.element);
    if (focus) mount.element.querySelector<HTMLElement>('button')?.focus();
  }

  close(): void {
    if (!this.#mount) return;
    const { hasFocus } = this.#mount;
    this.#remove();
    this.#onGone(hasFocus);
  }

  #remove(): void {
    clearTimeout(this.#timer);
    if (!this.#mount) return;
    this.#parts.clear(this.#mount.element);
    this.#mount.remove();
    this.#mount = null;
  }

  /** Whoever is at it, by pointer or by focus, has all the time they want. */
  #stay(element: HTMLElement): void {
    const wait = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (element.matches(':hover, :focus-within')) wait();
        else this.close();
      }, STAYS);
    };
    wait();
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) this.close();
    });
  }
}
