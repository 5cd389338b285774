import { ArchiveError } from './archive-error.ts';

/** A column of a table of 32-bit words: every `width`th word from `first` on. */
export interface Column {
  readonly words: Uint32Array;
  readonly first: number;
  readonly width: number;
  /** What its numbers are, for messages. */
  readonly what: string;
}

/**
 * Checks that a column of starts begins at 0, never falls and stays within `total`, so that
 * whatever is read from one start to the next lies inside.
 * @throws ArchiveError
 */
export function checkStarts({ words, first, width, what }: Column, total: number): void {
  let last = 0;
  for (let i = first; i < words.length; i += width) {
    const start = words[i] ?? 0;
    const isOdd = start < last || start > total || (i === first && start !== 0);
    if (isOdd) throw new ArchiveError(`the ${what} of the archive overlap or lie out of bounds`);
    last = start;
  }
}

/**
 * Checks that every number of a column is below `limit`, or is `exception`.
 * @throws ArchiveError
 */
export function checkBelow(
  { words, first, width, what }: Column,
  limit: number,
  exception?: number,
): void {
  for (let i = first; i < words.length; i += width) {
    const number = words[i] ?? 0;
    if (number >= limit && number !== exception) {
      throw new ArchiveError(`the archive refers to ${what} ${number} and has ${limit}`);
    }
  }
}
