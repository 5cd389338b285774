import type { Place } from '../core/place/keep-inside.ts';
import type { Size } from '../core/place/rect.ts';
import { TrustedInput } from './trusted-input.ts';

/** A place in the overlay for what stands by itself: a pinned card, or a notice. */
export class FixedMount {
  readonly element = document.createElement('div');
  readonly #input: TrustedInput;
  #place: Place = { left: 0, top: 0 };

  /** @param signal - ends what is listened to; the element is removed by `remove` */
  constructor(layer: HTMLElement, signal: AbortSignal) {
    this.element.className = 'sl-fixed';
    this.#input = new TrustedInput(this.element, signal);
    layer.append(this.element);
    this.#input.unsettle();
  }

  get place(): Place {
    return this.#place;
  }

  get size(): Size {
    return { width: this.element.offsetWidth, height: this.element.offsetHeight };
  }

  set width(pixels: number) {
    this.element.style.setProperty('width', `${String(pixels)}px`);
  }

  /** Stands above all others with a smaller number. */
  set order(order: number) {
    this.element.style.setProperty('z-index', String(order));
  }

  /** Moves it. Only where the reader has not, a click must wait until it has rested. */
  move(place: Place, byReader: boolean): void {
    if (!byReader) this.#input.unsettle();
    this.#place = place;
    this.element.style.setProperty('left', `${String(place.left)}px`);
    this.element.style.setProperty('top', `${String(place.top)}px`);
  }

  /** Whether the focus is inside. */
  get hasFocus(): boolean {
    const root = this.element.getRootNode();
    return root instanceof ShadowRoot && this.element.contains(root.activeElement);
  }

  remove(): void {
    this.element.remove();
  }
}
