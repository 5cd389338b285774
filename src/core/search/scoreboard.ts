import { inverseFrequency, saturation } from './bm25.ts';
import type { TermGroup } from './expand-word.ts';
import { type ListBuffer, readList } from './list-codec.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form } from './word-forms.ts';

/** Adds up the scores of documents, in tables that serve one search after another. */
export class Scoreboard {
  /** By document; 0 for those not found. */
  readonly scores: Float64Array;
  /** The documents found, in no order; only the first `size` count. */
  readonly found: Uint32Array;
  size = 0;

  readonly #index: SearchIndex;
  readonly #list: ListBuffer;
  /** Weighed occurrences of the group under way, by document. */
  readonly #frequencies: Float32Array;
  readonly #touched: Uint32Array;

  constructor(index: SearchIndex) {
    const { documents } = index;
    this.#index = index;
    this.scores = new Float64Array(documents);
    this.found = new Uint32Array(documents);
    this.#list = { numbers: new Uint32Array(documents), occurrences: new Uint16Array(documents) };
    this.#frequencies = new Float32Array(documents);
    this.#touched = new Uint32Array(documents);
  }

  /** Forgets what was found. */
  clear(): void {
    for (let i = 0; i < this.size; i += 1) this.scores[this.found[i] ?? 0] = 0;
    this.size = 0;
  }

  /**
   * Adds what a group of forms is worth to every document that holds one of them.
   * @throws SearchIndexError where a list is damaged
   */
  add(group: TermGroup): void {
    const touched = group.forms.reduce((count, form) => this.#tally(form, count), 0);
    const telling = group.factor * inverseFrequency(this.#index.documents, touched);
    for (let i = 0; i < touched; i += 1) {
      const document = this.#touched[i] ?? 0;
      this.#credit(document, telling, this.#frequencies[document] ?? 0);
      this.#frequencies[document] = 0;
    }
  }

  /** Adds what a thing that stands once in each of these documents is worth. */
  addDocuments(documents: readonly number[], factor: number): void {
    const telling = factor * inverseFrequency(this.#index.documents, documents.length);
    for (const document of documents) this.#credit(document, telling, 1);
  }

  /** Counts the occurrences of a form; gives the number of documents touched by the group so far. */
  #tally({ entry, weight, language }: Form, before: number): number {
    const { terms, documents, documentLanguages } = this.#index;
    const { numbers, occurrences } = this.#list;
    const frequencies = this.#frequencies;
    const items = readList(terms.lists, entry, documents, this.#list);
    let count = before;
    for (let i = 0; i < items; i += 1) {
      const document = numbers[i] ?? 0;
      if (language !== 0 && documentLanguages[document] !== language) continue;
      const frequency = frequencies[document] ?? 0;
      if (frequency === 0) this.#touched[count++] = document;
      frequencies[document] = frequency + weight * (occurrences[i] ?? 0);
    }
    return count;
  }

  #credit(document: number, telling: number, frequency: number): void {
    const { norms, lengths } = this.#index;
    const score = this.scores[document] ?? 0;
    if (score === 0) this.found[this.size++] = document;
    const norm = norms[lengths[document] ?? 0] ?? 1;
    this.scores[document] = score + telling * saturation(frequency, norm);
  }
}
