import { isUnspaced, isWordLike } from './letters.ts';

/** Of each block, this much is counted; the rest is taken to be like it. */
const SAMPLE = 256;

/** How many words have been read: an estimate by samples, made when somebody asks for it. */
export class WordCount {
  #read = 0;
  #sampled = 0;
  readonly #samples: string[] = [];

  add(text: string): void {
    this.#read += text.length;
    // Once the page is known, its next block tells nothing new.
    if (this.#sampled > 20 * SAMPLE) return;
    const sample = text.slice(0, SAMPLE);
    this.#sampled += sample.length;
    this.#samples.push(sample);
  }

  get estimate(): number {
    if (this.#sampled === 0) return 0;
    const words = this.#samples.reduce((sum, sample) => sum + wordsIn(sample), 0);
    return Math.round((words * this.#read) / this.#sampled);
  }

  clear(): void {
    this.#read = this.#sampled = this.#samples.length = 0;
  }
}

/** Runs of letters and digits; of scripts written without spaces, two characters make a word. */
function wordsIn(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const packed = isUnspaced(unit);
    const spaced = !packed && isWordLike(unit);
    if (packed) unspaced++;
    if (spaced && !inWord) words++;
    inWord = spaced;
  }
  return words + Math.ceil(unspaced / 2);
}
