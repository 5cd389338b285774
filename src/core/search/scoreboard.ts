import { inverseFrequency, saturation } from './bm25.ts';
import { type ListBuffer, readList } from './list-codec.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form, TermGroup } from './term-group.ts';

/** Adds up the scores of documents, in tables that serve one search after another. */
export class Scoreboard {
  /** The documents found since the last `settle`, in no order; only the first `size` count. */
  readonly found: Uint32Array;
  size = 0;

  readonly #index: SearchIndex;
  readonly #list: ListBuffer;
  /** By document; 0 for those not found. */
  readonly #scores: Float32Array;
  /** Weighed occurrences of the group under way, by document. */
  readonly #frequencies: Float32Array;
  /** The documents of the group, in the order in which they came. */
  readonly #touched: Uint32Array;

  constructor(index: SearchIndex) {
    const { documents } = index;
    this.#index = index;
    this.found = new Uint32Array(documents);
    this.#list = { numbers: new Uint32Array(documents), occurrences: new Uint16Array(documents) };
    this.#scores = new Float32Array(documents);
    this.#frequencies = new Float32Array(documents);
    this.#touched = new Uint32Array(documents);
  }

  /**
   * Adds what a group of forms is worth to every document that holds one of them; gives how many do.
   * @param common - the documents in which the group is taken to stand at least
   * @throws SearchIndexError where a list is damaged; the board is then of no more use
   */
  add({ forms, factor }: TermGroup, common: number): number {
    const touched = forms.reduce((count, form) => this.#tally(form, count), 0);
    this.#credit(touched, factor, common);
    return touched;
  }

  /** Adds what a thing is worth that stands in these documents, so often in each. */
  addDocuments(documents: readonly number[], occurrences: readonly number[], factor: number): void {
    this.#touched.set(documents);
    documents.forEach((document, i) => (this.#frequencies[document] = occurrences[i] ?? 0));
    this.#credit(documents.length, factor, 0);
  }

  /** The score of a document found, which is then forgotten. */
  settle(document: number): number {
    const score = this.#scores[document] ?? 0;
    this.#scores[document] = 0;
    return score;
  }

  /** Counts the occurrences of a form; gives the number of documents touched by the group so far. */
  #tally({ entry, weight, language }: Form, before: number): number {
    const { terms, documents, documentLanguages } = this.#index;
    const { numbers, occurrences } = this.#list;
    const frequencies = this.#frequencies;
    const touched = this.#touched;
    const items = readList(terms.lists, entry, documents, this.#list);
    let count = before;
    for (let i = 0; i < items; i += 1) {
      const document = numbers[i] ?? 0;
      if (language !== 0 && documentLanguages[document] !== language) continue;
      const frequency = frequencies[document] ?? 0;
      if (frequency === 0) touched[count++] = document;
      frequencies[document] = frequency + weight * (occurrences[i] ?? 0);
    }
    return count;
  }

  /** Scores the first `items` documents touched by their weighed occurrences, and forgets these. */
  #credit(items: number, factor: number, common: number): void {
    const { norms, lengths, documents } = this.#index;
    const telling = factor * inverseFrequency(documents, Math.max(items, common));
    const { found } = this;
    const scores = this.#scores;
    const frequencies = this.#frequencies;
    const touched = this.#touched;
    let { size } = this;
    for (let i = 0; i < items; i += 1) {
      const document = touched[i] ?? 0;
      const norm = norms[lengths[document] ?? 0] ?? 1;
      const score = scores[document] ?? 0;
      if (score === 0) found[size++] = document;
      scores[document] = score + telling * saturation(frequencies[document] ?? 0, norm);
      frequencies[document] = 0;
    }
    this.size = size;
  }
}
