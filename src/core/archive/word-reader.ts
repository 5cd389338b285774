import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { ArchiveError } from './archive-error.ts';
import type { PassageWords } from './archive.ts';
import { checkBelow, checkStarts } from './check-numbers.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

/** Reads what `packWords` has written. */
export class WordReader implements PassageWords {
  readonly #words: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #lists: Uint32Array;
  readonly #texts: TextTable;

  /** @throws ArchiveError where the words are not those of so many passages */
  constructor(sections: SectionReader, texts: TextTable, passages: number) {
    this.#words = sections.rows('words');
    this.#starts = sections.rows('wordStarts');
    this.#lists = sections.rows('wordLists');
    this.#texts = texts;
    if (this.#starts.length !== passages + 1) {
      throw new ArchiveError(`the archive has ${passages} passages and the words of others`);
    }
    texts.checkColumns(this.#words, 1, [0]);
    const starts = { words: this.#starts, first: 0, width: 1, what: 'words' };
    checkStarts(starts, this.#lists.length);
    checkBelow({ words: this.#lists, first: 0, width: 1, what: 'word' }, this.count);
  }

  get count(): number {
    return this.#words.length;
  }

  find(word: string): number | undefined {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = codeUnitOrder(this.#texts.text(this.#words[middle] ?? 0), word);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  of(passage: number): Uint32Array {
    return this.#lists.subarray(this.#starts[passage] ?? 0, this.#starts[passage + 1] ?? 0);
  }
}
