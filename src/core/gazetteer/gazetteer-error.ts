/** Bytes that are no gazetteer this build can read, or names that cannot be packed into one. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}
