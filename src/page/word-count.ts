import { isLetterOrDigit } from '../core/text/letters.ts';

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

/** Whether a code unit is, in all likelihood, of a word: letters, digits, marks, apostrophes. */
function isWordLike(unit: number): boolean {
  if (unit < 0x80) return isLetterOrDigit(unit) || unit === 0x27;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit >= 0x2000 && unit < 0x2c00) return unit === 0x2019;
  const sign = (unit >= 0x3000 && unit < 0x3040) || (unit >= 0xfe30 && unit < 0xff10);
  return !sign && unit !== 0xd7 && unit !== 0xf7;
}

/** Whether a code unit is of a script written without spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0xe00 && unit < 0xf00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3040 && unit < 0xa000) ||
    (unit >= 0xd800 && unit < 0xe000)
  );
}
