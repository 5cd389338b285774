import { inverseFrequency, saturation } from './bm25.ts';
import { BLOCK, ListReader } from './list-reader.ts';
import type { SearchIndex } from './search-index.ts';
import type { Evidence } from './search-plan.ts';
import type { Form, TermGroup } from './term-group.ts';

/**
 * Documents are scored in windows of so many, so that the tables that every posting goes through stay
 * in the processor's nearest memory, however many documents there are.
 */
export const WINDOW = 1 << 13;

/** Scores are added up in 32 bits: by so much, at most, a sum may come out too great. */
const ROUNDING = 1.0001;

/** A form under way. */
interface OpenForm extends Form {
  readonly reader: ListReader;
}

interface OpenGroup {
  readonly forms: readonly OpenForm[];
  /** What a document that is full of it scores: no document scores as much. */
  readonly telling: number;
  /** The same of it and of all groups behind it. */
  rest: number;
}

interface OpenEvidence extends Evidence {
  readonly telling: number;
  /** How many of its documents lie in windows before. */
  passed: number;
}

/** Adds up the scores of documents, window by window, in tables that serve one search after another. */
export class Scoreboard {
  /** The documents found in the window, in no order; only the first `size` count. */
  readonly found = new Uint32Array(WINDOW);
  size = 0;

  readonly #index: SearchIndex;
  /** Those that a search needs, kept for the next one. */
  readonly #readers: ListReader[] = [];
  #groups: OpenGroup[] = [];
  #evidence: OpenEvidence[] = [];
  /** By place in the window: scores, 0 for those not found. */
  readonly #scores = new Float32Array(WINDOW);
  /** Weighed occurrences of the group under way. */
  readonly #frequencies = new Float32Array(WINDOW);
  /** The places of documents that hold the group, in the order in which they came. */
  readonly #touched = new Uint16Array(WINDOW);

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /**
   * Begins a search.
   * @throws SearchIndexError where a list is damaged
   */
  start(groups: readonly TermGroup[], evidence: readonly Evidence[]): void {
    const { documents } = this.#index;
    let readers = 0;
    let before = 0;
    this.#groups = groups.map(({ forms, holding, factor, capped }) => {
      const telling = factor * inverseFrequency(documents, Math.max(holding, capped ? before : 0));
      before = holding;
      return {
        telling,
        rest: 0,
        forms: forms.map((form) => {
          const reader = this.#reader(readers++);
          reader.open(form.entry, documents);
          return { ...form, reader };
        }),
      };
    });
    // The most telling first: what the last ones are worth may be too little to find a document by.
    this.#groups.sort((a, b) => b.telling - a.telling);
    let rest = 0;
    for (const group of this.#groups.toReversed()) group.rest = rest += group.telling;
    this.#evidence = evidence.map((each) => ({
      ...each,
      telling: each.factor * inverseFrequency(documents, each.documents.length),
      passed: 0,
    }));
  }

  /**
   * Scores the window that begins with a document; windows must come in their order. Documents that
   * cannot reach a score of `least` may be passed over: those that hold only words which together tell
   * too little (MaxScore: Turtle and Flood 1995).
   * @throws SearchIndexError where a list is damaged; the board is then of no more use
   */
  score(window: number, least: number): void {
    this.size = 0;
    for (const each of this.#evidence) {
      this.#credit(this.#tallyEvidence(each, window), each.telling, window);
    }
    for (const { forms, telling, rest } of this.#groups) {
      const [first] = forms;
      const finds = rest * ROUNDING >= least;
      if (first !== undefined && forms.length === 1 && first.language === 0) {
        this.#addForm(first, telling, window, finds);
      } else {
        let touched = 0;
        for (const form of forms) touched = this.#tally(form, touched, window, finds);
        this.#credit(touched, telling, window);
      }
    }
  }

  /** The score of a document found, which is then forgotten. */
  settle(document: number): number {
    const place = document % WINDOW;
    const score = this.#scores[place] ?? 0;
    this.#scores[place] = 0;
    return score;
  }

  #reader(place: number): ListReader {
    return (this.#readers[place] ??= new ListReader(this.#index.terms.lists));
  }

  /** Adds a form that is the only one of its group: there is nothing to be added up first. */
  #addForm({ reader, weight }: OpenForm, telling: number, window: number, finds: boolean): void {
    const { norms, lengths } = this.#index;
    const { found } = this;
    const { numbers, occurrences } = reader;
    const scores = this.#scores;
    const end = window + WINDOW;
    let { size } = this;
    for (let items = BLOCK; items === BLOCK;) {
      items = reader.next(end);
      for (let i = 0; i < items; i += 1) {
        const document = numbers[i] ?? 0;
        const score = scores[document - window] ?? 0;
        if (score === 0) {
          if (!finds) continue;
          found[size++] = document;
        }
        const norm = norms[lengths[document] ?? 0] ?? 1;
        scores[document - window] =
          score + telling * saturation(weight * (occurrences[i] ?? 0), norm);
      }
    }
    this.size = size;
  }

  /**
   * Counts the occurrences of a form; gives the number of documents touched by the group so far.
   * @param finds - false where documents count that other groups have found, only
   */
  #tally(
    { reader, weight, language }: OpenForm,
    before: number,
    window: number,
    finds: boolean,
  ): number {
    const { documentLanguages } = this.#index;
    const { numbers, occurrences } = reader;
    const frequencies = this.#frequencies;
    const scores = this.#scores;
    const touched = this.#touched;
    const end = window + WINDOW;
    let count = before;
    for (let items = BLOCK; items === BLOCK;) {
      items = reader.next(end);
      for (let i = 0; i < items; i += 1) {
        const document = numbers[i] ?? 0;
        const place = document - window;
        if (!finds && scores[place] === 0) continue;
        if (language !== 0 && documentLanguages[document] !== language) continue;
        const frequency = frequencies[place] ?? 0;
        if (frequency === 0) touched[count++] = place;
        frequencies[place] = frequency + weight * (occurrences[i] ?? 0);
      }
    }
    return count;
  }

  #tallyEvidence(evidence: OpenEvidence, window: number): number {
    const { documents, occurrences } = evidence;
    let count = 0;
    for (; (documents[evidence.passed] ?? Infinity) < window + WINDOW; evidence.passed += 1) {
      const place = (documents[evidence.passed] ?? 0) - window;
      this.#frequencies[place] = occurrences[evidence.passed] ?? 0;
      this.#touched[count++] = place;
    }
    return count;
  }

  /** Scores the first `items` places touched by their weighed occurrences, and forgets these. */
  #credit(items: number, telling: number, window: number): void {
    const { norms, lengths } = this.#index;
    const { found } = this;
    const scores = this.#scores;
    const frequencies = this.#frequencies;
    const touched = this.#touched;
    let { size } = this;
    for (let i = 0; i < items; i += 1) {
      const place = touched[i] ?? 0;
      const norm = norms[lengths[window + place] ?? 0] ?? 1;
      const score = scores[place] ?? 0;
      if (score === 0) found[size++] = window + place;
      scores[place] = score + telling * saturation(frequencies[place] ?? 0, norm);
      frequencies[place] = 0;
    }
    this.size = size;
  }
}
