const REMEDY = 'build it again from its texts';

/** Bytes that are not a whole search index of this reader's version. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';

  /** `problem` names what is wrong; the remedy is added. */
  constructor(problem: string) {
    super(`${problem}: ${REMEDY}`);
  }
}
