/** A document found and what it is worth. */
export interface DocumentHit {
  readonly document: number;
  readonly score: number;
}

/** Keeps the best of many hits: highest score first, then lowest document. */
export class BestHits {
  readonly hits: DocumentHit[] = [];
  /** The score that a further hit must reach to be kept. */
  least = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(document: number, score: number): void {
    if (score < this.least || this.#limit <= 0) return;
    const { hits } = this;
    const last = hits[hits.length - 1];
    if (hits.length >= this.#limit) {
      if (last === undefined || !isBefore(document, score, last)) return;
      hits.pop();
    }
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = hits[middle];
      if (other !== undefined && isBefore(document, score, other)) high = middle;
      else low = middle + 1;
    }
    hits.splice(low, 0, { document, score });
    if (hits.length === this.#limit) this.least = hits[hits.length - 1]?.score ?? 0;
  }
}

function isBefore(document: number, score: number, other: DocumentHit): boolean {
  return score > other.score || (score === other.score && document < other.document);
}
