import type { Cards } from './cards.ts';
import type { Keys } from './keys.ts';
import type { Pointer } from './pointer.ts';
import type { Taps } from './taps.ts';

export interface PageHands {
  readonly pointer: Pointer;
  readonly taps: Taps;
  readonly keys: Keys;
  readonly cards: Cards;
  /** The tab has come to the front, or gone from it. */
  onShown(shown: boolean): void;
  /** The reader did something that pages often answer by showing or hiding text. */
  onRestyled(): void;
}

/** All that is listened to in a page: passively, wherever the page could not tell the difference. */
export class PageEvents {
  readonly #listeners: readonly [EventTarget, string, (event: Event) => void, boolean][];
  readonly #signal: AbortSignal;

  constructor(hands: PageHands, signal: AbortSignal) {
    this.#signal = signal;
    this.#listeners = listenersOf(hands);
  }

  /** Listens; where it does already, nothing changes. `document.open` takes all listeners away. */
  listen(): void {
    for (const [target, type, listener, passive] of this.#listeners) {
      target.addEventListener(type, listener, { capture: true, passive, signal: this.#signal });
    }
  }
}

function listenersOf(hands: PageHands): [EventTarget, string, (event: Event) => void, boolean][] {
  const { pointer, taps, keys, cards, onShown, onRestyled } = hands;
  const on = <E extends Event>(
    target: EventTarget,
    type: string,
    listener: (event: E) => void,
    passive = true,
  ): [EventTarget, string, (event: Event) => void, boolean] => [
    target,
    type,
    listener as (event: Event) => void,
    passive,
  ];
  return [
    on<PointerEvent>(window, 'pointermove', (event) => {
      pointer.moved(event);
    }),
    on<PointerEvent>(window, 'pointerdown', (event) => {
      pointer.pressed(event);
      taps.pressed(event);
    }),
    on(window, 'pointerup', () => {
      pointer.released();
    }),
    on(window, 'pointercancel', () => {
      pointer.released();
      taps.cancelled();
    }),
    on<PointerEvent>(document, 'pointerout', (event) => {
      if (event.relatedTarget === null) pointer.left();
    }),
    on<MouseEvent>(window, 'click', (event) => {
      taps.clicked(event);
      onRestyled();
    }),
    on(window, 'scroll', () => {
      pointer.scrolled();
    }),
    on(window, 'resize', () => {
      cards.follow();
      onRestyled();
    }),
    on(document, 'selectionchange', () => {
      pointer.selected();
    }),
    // Escape is kept from the page where it closes a card, so this one is not passive.
    on<KeyboardEvent>(
      window,
      'keydown',
      (event) => {
        keys.pressed(event);
      },
      false,
    ),
    on(document, 'fullscreenchange', () => {
      cards.close(false);
    }),
    on(document, 'visibilitychange', () => {
      onShown(document.visibilityState === 'visible');
    }),
    on(document, 'toggle', onRestyled),
    on(document, 'transitionend', onRestyled),
  ];
}
