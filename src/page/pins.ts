import { acrossFrom, keepInside, setApart, type Place } from '../core/place/keep-inside.ts';
import type { Rect } from '../core/place/rect.ts';
import type { CardHands, DrawnCard } from './card-parts.ts';
import { FixedMount } from './fixed-mount.ts';
import { viewport } from './viewport.ts';

/** More cards than these hide the page they are about. */
const MOST = 3;
const WIDTH = 400;

/** A card that stays where the reader has put it. */
export interface Pin {
  readonly mount: FixedMount;
  face: DrawnCard;
}

export interface PinActions {
  draw(pin: Pin, hands: Pick<CardHands, 'onGrab' | 'onDrag' | 'onCross' | 'onSize'>): void;
  /** The reader has pressed Escape in it. */
  onEscape(pin: Pin): void;
  onRemoved(pin: Pin): void;
}

/** The pinned cards of a frame, the oldest first. */
export class Pins {
  readonly #layer: HTMLElement;
  readonly #actions: PinActions;
  readonly #signal: AbortSignal;
  #pins: Pin[] = [];
  #order = 0;

  constructor(layer: HTMLElement, actions: PinActions, signal: AbortSignal) {
    this.#layer = layer;
    this.#actions = actions;
    this.#signal = signal;
    const listen = { signal, passive: true, capture: true } as const;
    const each = (run: (pin: Pin) => void): (() => void) => {
      return () => {
        this.#pins.forEach(run);
      };
    };
    window.addEventListener('resize', each(fit), listen);
    // The edge that is lit points at a mention which goes its own way now.
    const free = each((pin) => {
      this.#free(pin);
    });
    window.addEventListener('scroll', free, listen);
  }

  get isEmpty(): boolean {
    return this.#pins.length === 0;
  }

  /** Pins a card where it stands. Where there is no room for another one, the oldest goes. */
  add(face: DrawnCard, from: Rect): Pin {
    const tookPlace = this.#pins.length >= MOST;
    const [oldest] = this.#pins;
    if (tookPlace && oldest) this.remove(oldest);
    const { width } = viewport();
    const mount = new FixedMount(this.#layer, this.#signal);
    mount.width = Math.min(WIDTH, width - 16);
    const pin: Pin = { mount, face: { ...face, mode: 'pinned', tookPlace } };
    const others = this.#pins.map((one) => one.mount.place);
    this.#pins.push(pin);
    this.#listen(pin);
    this.#draw(pin);
    const { size } = mount;
    const top = face.placement.side === 'above' ? from.bottom - size.height : from.top;
    const wanted = { left: from.left, top };
    const place = setApart(wanted, others, size, viewport());
    mount.move(place, false);
    const isBeside = place.left === wanted.left && place.top === wanted.top;
    if (!isBeside) this.#free(pin);
    this.#raise(pin);
    return pin;
  }

  remove(pin: Pin): void {
    this.#pins = this.#pins.filter((one) => one !== pin);
    this.#actions.onRemoved(pin);
    pin.mount.remove();
  }

  clear(): void {
    for (const pin of this.#pins) this.remove(pin);
  }

  /** Something that all of them show has changed. */
  redraw(change: Partial<DrawnCard>): void {
    for (const pin of this.#pins) {
      pin.face = { ...pin.face, ...change };
      this.#draw(pin);
    }
  }

  #listen(pin: Pin): void {
    const { element } = pin.mount;
    const raise = (): void => {
      this.#raise(pin);
    };
    element.addEventListener('pointerdown', raise, { capture: true });
    element.addEventListener('focusin', raise);
    element.addEventListener('keydown', (event) => {
      // A menu that took the key for itself has stopped it.
      if (event.key === 'Escape' && !event.isComposing) this.#actions.onEscape(pin);
    });
  }

  #draw(pin: Pin): void {
    let from: Place = pin.mount.place;
    const moveTo = (place: Place): void => {
      this.#free(pin);
      pin.mount.move(keepInside(place, pin.mount.size, viewport()), true);
    };
    this.#actions.draw(pin, {
      onGrab: () => {
        from = pin.mount.place;
      },
      onDrag: (x, y) => {
        moveTo({ left: from.left + x, top: from.top + y });
      },
      onCross: () => {
        moveTo(acrossFrom(pin.mount.place, pin.mount.size, viewport()));
      },
      onSize: () => {
        fit(pin);
      },
    });
  }

  #free(pin: Pin): void {
    if (pin.face.placement.side === 'free') return;
    pin.face = { ...pin.face, placement: { ...pin.face.placement, side: 'free' } };
    this.#draw(pin);
  }

  #raise(pin: Pin): void {
    pin.mount.order = ++this.#order;
  }
}

/** The window or the card has another size: the card stays all on screen. */
function fit({ mount }: Pin): void {
  const screen = viewport();
  mount.width = Math.min(WIDTH, screen.width - 16);
  const place = keepInside(mount.place, mount.size, screen);
  if (place.left !== mount.place.left || place.top !== mount.place.top) mount.move(place, false);
}
