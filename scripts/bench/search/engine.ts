/** What search engines have in common, for the bench to hold them side by side. */

/** A document; engines know it by its place among all. */
export interface Text {
  readonly title: string;
  readonly body: string;
}

/** How a query is put. */
export interface Asking {
  /** The most documents to give. */
  readonly limit: number;
  /** Whether the last word may go on, for engines that must be told. */
  readonly open: boolean;
  /** Whether to count all documents that answer, for engines that count only when asked. */
  readonly count: boolean;
}

/** Gives the documents that answer to a query, best first. */
export type Search = (query: string, asking: Asking) => readonly number[];

export interface Engine {
  readonly name: string;
  /** True where it can be asked to count all that it finds, and otherwise does not. */
  readonly counts?: true;
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
