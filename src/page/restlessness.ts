/** A page is restless when it has changed in most of the last moments. */
const MOMENT = 250;
const LOOKED_AT = 8;
const RESTLESS_FROM = 6;
/** It has come to rest when nothing has changed for this long, in milliseconds. */
const REST = 1500;

/** Tells whether a page keeps changing. No clock: changes carry their time, in milliseconds. */
export class Restlessness {
  /** The moments with a change in them, the last `LOOKED_AT` of them at most. */
  #moments: number[] = [];
  #last = -Infinity;
  #restless = false;

  /** Something has changed. */
  note(at: number): void {
    this.#last = at;
    const moment = Math.floor(at / MOMENT);
    if (this.#moments.at(-1) !== moment) this.#moments.push(moment);
    this.#moments = this.#moments.filter((one) => one > moment - LOOKED_AT);
    if (this.#moments.length >= RESTLESS_FROM) this.#restless = true;
  }

  isRestless(at: number): boolean {
    if (at - this.#last >= REST) this.#restless = false;
    return this.#restless;
  }
}
