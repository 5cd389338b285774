/** Bytes that are not a whole archive of this reader's version. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
