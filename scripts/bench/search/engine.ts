/** What search engines have in common, for the bench to hold them side by side. */

/** A document; engines know it by its place among all. */
export interface Text {
  readonly title: string;
  readonly body: string;
}

/**
 * Gives the documents that answer to a query, best first, at most `limit`. Engines that must be told
 * whether the last word may go on learn it from `open`.
 */
export type Search = (query: string, limit: number, open: boolean) => readonly number[];

export interface Engine {
  readonly name: string;
  /** Indexes documents and gives the index as it is kept: what it weighs, and what is opened. */
  build(texts: readonly Text[]): Promise<Uint8Array>;
  /** Makes a kept index ready to answer. */
  open(kept: Uint8Array, texts: readonly Text[]): Promise<Search>;
}

/** An index that is kept as JSON. */
export function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What `toBytes` was given. */
export function fromBytes(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
