import { ArchiveError } from './archive-error.ts';
import { checkBelow, checkStarts } from './check-numbers.ts';
import { NO_TEXT } from './section.ts';
import { decodeUtf8 } from './utf8.ts';

/** The texts of an archive by number, decoded when they are asked for. */
export class TextTable {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;

  /** @throws ArchiveError where a text would lie outside the bytes */
  constructor(bytes: Uint8Array, starts: Uint32Array) {
    checkStarts({ words: starts, first: 0, width: 1, what: 'texts' }, bytes.length);
    this.#bytes = bytes;
    this.#starts = starts;
  }

  /**
   * Checks that columns of a table hold numbers of texts.
   * @throws ArchiveError
   */
  checkColumns(
    words: Uint32Array,
    width: number,
    columns: readonly number[],
    exception?: number,
  ): void {
    const size = Math.max(0, this.#starts.length - 1);
    for (const first of columns) {
      checkBelow({ words, first, width, what: 'text' }, size, exception);
    }
  }

  /** @throws ArchiveError where there is no text of that number */
  text(number: number): string {
    const start = this.#starts[number];
    const end = this.#starts[number + 1];
    if (start === undefined || end === undefined) {
      throw new ArchiveError(`the archive has no text ${number}`);
    }
    return decodeUtf8(this.#bytes, start, end);
  }

  /** As `text`, with null for `NO_TEXT`. */
  textOrNull(number: number): string | null {
    return number === NO_TEXT ? null : this.text(number);
  }
}
