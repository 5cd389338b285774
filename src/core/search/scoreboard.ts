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

/** A group as it is counted. */
interface GroupScore {
  /** Its number, from 1. */
  readonly group: number;
  /** What a document that is full of it scores: no document scores as much. */
  readonly telling: number;
}

interface OpenGroup extends GroupScore {
  readonly forms: readonly OpenForm[];
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
  /** The group of several forms that was last counted there, and its weighed occurrences. */
  readonly #counted = new Uint16Array(WINDOW);
  readonly #frequencies = new Float32Array(WINDOW);

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
    this.#groups = groups.map(({ forms, holding, factor, capped }, i) => {
      const telling = factor * inverseFrequency(documents, Math.max(holding, capped ? before : 0));
      before = holding;
      return {
        group: i + 1,
        telling,
        rest: 0,
        forms: forms.map(({ entry, weight, language }) => {
          const reader = this.#reader(readers++);
          reader.open(entry, documents);
          return { entry, weight, language, reader };
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
    for (const each of this.#evidence) this.#addEvidence(each, window);
    for (const group of this.#groups) {
      const { forms } = group;
      const only = forms.length === 1 ? forms[0] : undefined;
      const finds = group.rest * ROUNDING >= least;
      if (only?.language === 0) this.#addForm(only, group.telling, window, finds);
      else for (const form of forms) this.#addOneOfForms(form, group, window, finds);
    }
  }

  /** The score of a document found, which is then forgotten. */
  settle(document: number): number {
    const place = document % WINDOW;
    const score = this.#scores[place] ?? 0;
    this.#scores[place] = 0;
    this.#counted[place] = 0;
    return score;
  }

  #reader(place: number): ListReader {
    return (this.#readers[place] ??= new ListReader(this.#index.terms.lists));
  }

  /** Adds a form that is the only one of its group: nothing of it can have been added before. */
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
   * Adds one of several forms that count together: what a document scores by those before is taken
   * off, and by all so far put on.
   * @param group - its number, from 1
   * @param finds - false where documents count that other groups have found, only
   */
  #addOneOfForms(
    { reader, weight, language }: OpenForm,
    { group, telling }: GroupScore,
    window: number,
    finds: boolean,
  ): void {
    const { norms, lengths, documentLanguages } = this.#index;
    const { found } = this;
    const { numbers, occurrences } = reader;
    const scores = this.#scores;
    const frequencies = this.#frequencies;
    const counted = this.#counted;
    const end = window + WINDOW;
    let { size } = this;
    for (let items = BLOCK; items === BLOCK;) {
      items = reader.next(end);
      for (let i = 0; i < items; i += 1) {
        const document = numbers[i] ?? 0;
        const place = document - window;
        const score = scores[place] ?? 0;
        if (score === 0 && !finds) continue;
        if (language !== 0 && documentLanguages[document] !== language) continue;
        const norm = norms[lengths[document] ?? 0] ?? 1;
        let frequency = weight * (occurrences[i] ?? 0);
        let gain = 0;
        if (counted[place] === group) {
          const before = frequencies[place] ?? 0;
          frequency += before;
          gain = -saturation(before, norm);
        }
        counted[place] = group;
        frequencies[place] = frequency;
        if (score === 0) found[size++] = document;
        scores[place] = score + telling * (gain + saturation(frequency, norm));
      }
    }
    this.size = size;
  }

  #addEvidence(evidence: OpenEvidence, window: number): void {
    const { documents, occurrences, telling } = evidence;
    const { norms, lengths } = this.#index;
    for (; (documents[evidence.passed] ?? Infinity) < window + WINDOW; evidence.passed += 1) {
      const document = documents[evidence.passed] ?? 0;
      const score = this.#scores[document - window] ?? 0;
      if (score === 0) this.found[this.size++] = document;
      const norm = norms[lengths[document] ?? 0] ?? 1;
      const gain = telling * saturation(occurrences[evidence.passed] ?? 0, norm);
      this.#scores[document - window] = score + gain;
    }
  }
}
