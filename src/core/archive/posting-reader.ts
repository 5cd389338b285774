import { checkBelow, checkStarts } from './check-numbers.ts';
import type { SectionReader } from './section-reader.ts';
import { ArchiveError } from './archive-error.ts';

/** Which passages name an entity or are about it. */
export class PostingReader {
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  /** Lists that were asked for: ranking asks for the same few many times. */
  readonly #lists = new Map<number, readonly number[]>();

  /** @throws ArchiveError where the postings are not those of so many entities and passages */
  constructor(sections: SectionReader, entities: number, passages: number) {
    this.#starts = sections.rows('postingStarts');
    this.#postings = sections.rows('postings');
    if (this.#starts.length !== entities + 1) {
      throw new ArchiveError(`the archive has ${entities} entities and other postings`);
    }
    const starts = { words: this.#starts, first: 0, width: 1, what: 'postings' };
    checkStarts(starts, this.#postings.length);
    checkBelow({ words: this.#postings, first: 0, width: 1, what: 'passage' }, passages);
  }

  /** Passages of an entity, ascending; none for an entity that is not in the archive. */
  passagesOf(entity: number): readonly number[] {
    const known = this.#lists.get(entity);
    if (known !== undefined) return known;
    const end = this.#starts[entity + 1];
    if (end === undefined) return [];
    const list = Array.from(this.#postings.subarray(this.#starts[entity], end));
    this.#lists.set(entity, list);
    return list;
  }
}
