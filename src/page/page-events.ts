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
  /** The window has another size. */
  onResized(): void;
  /** The reader did something that pages often answer by showing or hiding text. */
  onRestyled(): void;
}

/** All that is listened to in a page: passively, wherever the page could not tell the difference. */
export class PageEvents {
  readonly #listeners: readonly Listener[];
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

type Listener = [target: EventTarget, type: string, run: (event: Event) => void, passive: boolean];

function listenersOf(hands: PageHands): Listener[] {
  return [...pointerListeners(hands), ...otherListeners(hands)];
}

/** Only real events count: what a page makes up neither opens a card nor closes one. */
function on<E extends Event>(
  target: EventTarget,
  type: string,
  run: (event: E) => void,
  passive = true,
): Listener {
  const real = (event: Event): void => {
    if (event.isTrusted) run(event as E);
  };
  return [target, type, real, passive];
}

/** What pages make up, too, to have something done that they hide or show text with. */
function onAny(target: EventTarget, type: string, run: () => void): Listener {
  return [target, type, run, true];
}

function pointerListeners({ pointer, taps, keys, onRestyled }: PageHands): Listener[] {
  return [
    on<PointerEvent>(window, 'pointermove', (event) => {
      pointer.moved(event);
    }),
    on<PointerEvent>(window, 'pointerdown', (event) => {
      pointer.pressed(event);
      taps.pressed(event);
      keys.turned(event);
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
    }),
    onAny(window, 'click', onRestyled),
    on(window, 'scroll', () => {
      pointer.scrolled();
    }),
    on(document, 'selectionchange', () => {
      pointer.selected();
    }),
  ];
}

function otherListeners({ keys, cards, onShown, onRestyled, onResized }: PageHands): Listener[] {
  const onKey = (event: KeyboardEvent): void => {
    keys.pressed(event);
  };
  return [
    // Escape is kept from the page where it closes a card, so this one is not passive.
    on(window, 'keydown', onKey, false),
    on(window, 'focusin', (event) => {
      keys.turned(event);
    }),
    on(window, 'resize', () => {
      cards.follow();
      onResized();
    }),
    onAny(window, 'resize', onRestyled),
    on(document, 'fullscreenchange', () => {
      cards.close(false);
    }),
    on(document, 'visibilitychange', () => {
      onShown(document.visibilityState === 'visible');
    }),
    onAny(document, 'toggle', onRestyled),
    onAny(document, 'transitionend', onRestyled),
  ];
}
