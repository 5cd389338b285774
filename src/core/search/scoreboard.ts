import { inverseFrequency, saturation } from './bm25.ts';
import { type ListBuffer, readList } from './list-codec.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form, TermGroup } from './term-group.ts';

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
  /** The documents of the group, in the order in which they came. */
  readonly #touched: Uint32Array;
  /** Their weighed occurrences, in the same order. */
  readonly #gathered: Float32Array;

  constructor(index: SearchIndex) {
    const { documents } = index;
    this.#index = index;
    this.scores = new Float64Array(documents);
    this.found = new Uint32Array(documents);
    this.#list = { numbers: new Uint32Array(documents), occurrences: new Uint16Array(documents) };
    this.#frequencies = new Float32Array(documents);
    this.#touched = new Uint32Array(documents);
    this.#gathered = new Float32Array(documents);
  }

  /** Forgets what was found. */
  clear(): void {
    for (let i = 0; i < this.size; i += 1) this.scores[this.found[i] ?? 0] = 0;
    this.size = 0;
  }

  /**
   * Adds what a group of forms is worth to every document that holds one of them; gives how many do.
   * @param common - the documents in which the group is taken to stand at least
   * @throws SearchIndexError where a list is damaged
   */
  add({ forms, factor }: TermGroup, common: number): number {
    const [form] = forms;
    if (form !== undefined && forms.length === 1 && form.language === 0) {
      const items = this.#read(form);
      const telling = this.#telling(factor, Math.max(items, common));
      this.#credit(this.#list.numbers, this.#list.occurrences, items, telling, form.weight);
      return items;
    }
    const touched = forms.reduce((count, each) => this.#tally(each, count), 0);
    for (let i = 0; i < touched; i += 1) {
      const document = this.#touched[i] ?? 0;
      this.#gathered[i] = this.#frequencies[document] ?? 0;
      this.#frequencies[document] = 0;
    }
    const telling = this.#telling(factor, Math.max(touched, common));
    this.#credit(this.#touched, this.#gathered, touched, telling, 1);
    return touched;
  }

  /** Adds what a thing is worth that stands in these documents, so often in each. */
  addDocuments(documents: readonly number[], occurrences: readonly number[], factor: number): void {
    this.#touched.set(documents);
    this.#gathered.set(occurrences);
    const telling = this.#telling(factor, documents.length);
    this.#credit(this.#touched, this.#gathered, documents.length, telling, 1);
  }

  #telling(factor: number, holding: number): number {
    return factor * inverseFrequency(this.#index.documents, holding);
  }

  #read(form: Form): number {
    return readList(this.#index.terms.lists, form.entry, this.#index.documents, this.#list);
  }

  /** Counts the occurrences of a form; gives the number of documents touched by the group so far. */
  #tally(form: Form, before: number): number {
    const { weight, language } = form;
    const { documentLanguages } = this.#index;
    const { numbers, occurrences } = this.#list;
    const frequencies = this.#frequencies;
    const touched = this.#touched;
    const items = this.#read(form);
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

  /** Scores the first `items` documents, each with so many occurrences. */
  #credit(
    documents: Uint32Array,
    occurrences: Uint16Array | Float32Array,
    items: number,
    telling: number,
    weight: number,
  ): void {
    const { norms, lengths } = this.#index;
    const { scores, found } = this;
    let { size } = this;
    for (let i = 0; i < items; i += 1) {
      const document = documents[i] ?? 0;
      const norm = norms[lengths[document] ?? 0] ?? 1;
      const score = scores[document] ?? 0;
      if (score === 0) found[size++] = document;
      scores[document] = score + telling * saturation(weight * (occurrences[i] ?? 0), norm);
    }
    this.size = size;
  }
}
