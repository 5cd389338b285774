import { MOST_OCCURRENCES, type NumberList } from './write-list.ts';

const FIRST_CAPACITY = 1 << 12;

/** Gathers which terms stand in which documents, document by document. */
export class PostingCollector {
  /** Of the document under way, by term: occurrences. */
  #counts = new Uint16Array(FIRST_CAPACITY);
  /** Its terms, in the order in which they came. */
  #terms: number[] = [];

  /** Postings in the order of documents. */
  #postingTerms = new Uint32Array(FIRST_CAPACITY);
  #postingCounts = new Uint16Array(FIRST_CAPACITY);
  #size = 0;
  /** Where the postings of each document end. */
  readonly #ends: number[] = [];

  /** Counts a term of the document under way `times` more. */
  add(term: number, times: number): void {
    if (term >= this.#counts.length) this.#counts = grown(this.#counts, term);
    const before = this.#counts[term] ?? 0;
    if (before === 0) this.#terms.push(term);
    this.#counts[term] = Math.min(before + times, MOST_OCCURRENCES);
  }

  endDocument(): void {
    for (const term of this.#terms) {
      this.#push(term, this.#counts[term] ?? 0);
      this.#counts[term] = 0;
    }
    this.#terms = [];
    this.#ends.push(this.#size);
  }

  /**
   * The documents of every term, by the term's number, each with its occurrences: gives a function that
   * gives those of one term.
   */
  byTerm(terms: number): (term: number) => NumberList {
    const starts = this.#starts(terms);
    const documents = new Uint32Array(this.#size);
    const counts = new Uint16Array(this.#size);
    const next = starts.slice();
    let posting = 0;
    this.#ends.forEach((end, document) => {
      for (; posting < end; posting += 1) {
        const term = this.#postingTerms[posting] ?? 0;
        const place = next[term] ?? 0;
        documents[place] = document;
        counts[place] = this.#postingCounts[posting] ?? 0;
        next[term] = place + 1;
      }
    });
    return (term) => {
      const [start, end] = [starts[term], starts[term + 1]];
      return { numbers: documents.subarray(start, end), occurrences: counts.subarray(start, end) };
    };
  }

  /** Where the postings of each term begin when sorted by term, and where the last end. */
  #starts(terms: number): Uint32Array {
    const starts = new Uint32Array(terms + 1);
    for (let i = 0; i < this.#size; i += 1) {
      const after = (this.#postingTerms[i] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let i = 1; i <= terms; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    return starts;
  }

  #push(term: number, count: number): void {
    if (this.#size === this.#postingTerms.length) {
      const terms = new Uint32Array(this.#size * 2);
      terms.set(this.#postingTerms);
      this.#postingTerms = terms;
      this.#postingCounts = grown(this.#postingCounts, this.#size);
    }
    this.#postingTerms[this.#size] = term;
    this.#postingCounts[this.#size] = count;
    this.#size += 1;
  }
}

/** A copy with room for the place `needed`. */
function grown(array: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  let length = array.length;
  while (length <= needed) length *= 2;
  const copy = new Uint16Array(length);
  copy.set(array);
  return copy;
}
