import { stemOf } from '../text/stem.ts';
import { termOf } from '../text/term.ts';
import { stemKey } from './stem-key.ts';

/** Numbers the terms of texts as they come, and gathers which are forms of one another. */
export class WordCollector {
  /** Terms by number. */
  readonly terms: string[] = [];
  /** The numbers of the forms of each stem, by `stemKey`. */
  readonly forms = new Map<string, Set<number>>();

  readonly #numbers = new Map<string, number>();
  /** By language: words as they are written, so that most tokens cost one look-up. */
  readonly #seen = new Map<string, Map<string, number>>();

  /** The number of the term that a word as written in a language counts as. */
  add(word: string, language: string): number {
    const seen = this.#wordsOf(language);
    const known = seen.get(word);
    if (known !== undefined) return known;
    const term = termOf(word);
    const number = this.#number(term);
    seen.set(word, number);
    if (language !== '') this.#addForms(word, language, number);
    return number;
  }

  #wordsOf(language: string): Map<string, number> {
    const known = this.#seen.get(language);
    if (known !== undefined) return known;
    const words = new Map<string, number>();
    this.#seen.set(language, words);
    return words;
  }

  #number(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.terms.push(term) - 1;
      this.#numbers.set(term, number);
    }
    return number;
  }

  /** A word is a form of its stem and, where its plain spelling is a stem, of that. */
  #addForms(word: string, language: string, number: number): void {
    const term = this.terms[number] ?? '';
    this.#addForm(stemOf(word, language), language, number);
    if (stemOf(term, language) === term) this.#addForm(term, language, number);
  }

  #addForm(stem: string, language: string, number: number): void {
    const key = stemKey(stem, language);
    const forms = this.forms.get(key);
    if (forms === undefined) this.forms.set(key, new Set([number]));
    else forms.add(number);
  }
}
