import { inverseFrequency } from './bm25.ts';
import { ListReader } from './list-reader.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form, TermGroup } from './term-group.ts';

/** Adds up the scores of documents, in tables that serve one search after another. */
export class Scoreboard {
  /** The documents found since the last `settle`, in no order; only the first `size` count. */
  readonly found: Uint32Array;
  size = 0;

  readonly #index: SearchIndex;
  readonly #reader: ListReader;
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
    this.#reader = new ListReader(index.terms.lists);
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
    const [first] = forms;
    if (first !== undefined && forms.length === 1 && first.language === 0) {
      return this.#addForm(first, factor, common);
    }
    const touched = forms.reduce((count, form) => this.#tally(form, count), 0);
    this.#credit(touched, this.#telling(touched, factor, common));
    return touched;
  }

  /** Adds what a thing is worth that stands in these documents, so often in each. */
  addDocuments(documents: readonly number[], occurrences: readonly number[], factor: number): void {
    this.#touched.set(documents);
    documents.forEach((document, i) => (this.#frequencies[document] = occurrences[i] ?? 0));
    this.#credit(documents.length, this.#telling(documents.length, factor, 0));
  }

  /** The score of a document found, which is then forgotten. */
  settle(document: number): number {
    const score = this.#scores[document] ?? 0;
    this.#scores[document] = 0;
    return score;
  }

  #telling(holding: number, factor: number, common: number): number {
    return factor * inverseFrequency(this.#index.documents, Math.max(holding, common));
  }

  /** Adds a form that is the only one of its group: there is nothing to be added up first. */
  #addForm({ entry, weight }: Form, factor: number, common: number): number {
    const { norms, lengths, documents } = this.#index;
    const { found } = this;
    const { numbers, occurrences } = this.#reader;
    const scores = this.#scores;
    const telling = this.#telling(entry.count, factor, common);
    let { size } = this;
    this.#reader.open(entry, documents);
    for (let items = this.#reader.next(); items > 0; items = this.#reader.next()) {
      for (let i = 0; i < items; i += 1) {
        const document = numbers[i] as number;
        const frequency = weight * (occurrences[i] as number);
        const norm = norms[lengths[document] as number] as number;
        const score = scores[document] as number;
        if (score === 0) found[size++] = document;
        scores[document] = score + (telling * frequency) / (frequency + norm);
      }
    }
    this.size = size;
    return entry.count;
  }

  /** Counts the occurrences of a form; gives the number of documents touched by the group so far. */
  #tally({ entry, weight, language }: Form, before: number): number {
    const { documents, documentLanguages } = this.#index;
    const { numbers, occurrences } = this.#reader;
    const frequencies = this.#frequencies;
    const touched = this.#touched;
    let count = before;
    this.#reader.open(entry, documents);
    for (let items = this.#reader.next(); items > 0; items = this.#reader.next()) {
      for (let i = 0; i < items; i += 1) {
        const document = numbers[i] as number;
        if (language !== 0 && documentLanguages[document] !== language) continue;
        const frequency = frequencies[document] as number;
        if (frequency === 0) touched[count++] = document;
        frequencies[document] = frequency + weight * (occurrences[i] as number);
      }
    }
    return count;
  }

  /** Scores the first `items` documents touched by their weighed occurrences, and forgets these. */
  #credit(items: number, telling: number): void {
    const { norms, lengths } = this.#index;
    const { found } = this;
    const scores = this.#scores;
    const frequencies = this.#frequencies;
    const touched = this.#touched;
    let { size } = this;
    for (let i = 0; i < items; i += 1) {
      const document = touched[i] as number;
      const norm = norms[lengths[document] as number] as number;
      const score = scores[document] as number;
      const frequency = frequencies[document] as number;
      if (score === 0) found[size++] = document;
      scores[document] = score + (telling * frequency) / (frequency + norm);
      frequencies[document] = 0;
    }
    this.size = size;
  }
}
