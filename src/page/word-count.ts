/** Of each block, this much is counted; the rest is taken to be like it. */
const SAMPLE = 256;

/** A run of letters and digits; of scripts written without spaces, a few characters each. */
const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]{1,2}|[\p{L}\p{M}\p{N}'’]+/gu;

/** How many words have been read: an estimate by samples, which costs a page next to nothing. */
export class WordCount {
  #read = 0;
  #sampled = 0;
  #words = 0;

  add(text: string): void {
    this.#read += text.length;
    // Once the page is known, its next block tells nothing new.
    if (this.#sampled > 20 * SAMPLE) return;
    const sample = text.slice(0, SAMPLE);
    this.#sampled += sample.length;
    this.#words += sample.match(WORD)?.length ?? 0;
  }

  get estimate(): number {
    return this.#sampled === 0 ? 0 : Math.round((this.#words * this.#read) / this.#sampled);
  }

  clear(): void {
    this.#read = this.#sampled = this.#words = 0;
  }
}
