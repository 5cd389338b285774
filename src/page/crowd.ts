/** More marks than these on one screen are noise. */
export const MOST_ON_SCREEN = 12;

/** Places down a page, of which never more than `MOST_ON_SCREEN` stand on one screen. */
export class Crowd {
  readonly #screen: number;
  /** Sorted, in pixels. */
  readonly #places: number[] = [];

  /** @param screen - the height of a screen, in pixels */
  constructor(screen: number) {
    this.#screen = screen;
  }

  /** Takes a place in. False where too many would stand on one screen with it, wherever that begins. */
  add(at: number): boolean {
    const places = this.#places;
    const index = this.#after(at);
    for (let first = Math.max(0, index - MOST_ON_SCREEN); first <= index; first++) {
      // With the new place, those from `first` on are one more than a screen may hold.
      const last = first + MOST_ON_SCREEN - 1;
      const top = first === index ? at : (places[first] ?? -Infinity);
      const bottom = last < index ? at : places[last];
      if (bottom !== undefined && bottom - top < this.#screen) return false;
    }
    places.splice(index, 0, at);
    return true;
  }

  /** Gives up one that stands at a place. */
  remove(at: number): void {
    const index = this.#after(at) - 1;
    if (this.#places[index] === at) this.#places.splice(index, 1);
  }

  /** The index after all that stand as high or higher. */
  #after(at: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
