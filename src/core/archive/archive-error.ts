const REMEDY = 'rebuild it with npm run build';

/** Bytes that are not a whole archive of this reader's version. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** `problem` names what is wrong; the remedy is added. */
  constructor(problem: string) {
    super(`${problem}: ${REMEDY}`);
  }
}
