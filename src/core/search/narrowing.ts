import type { Archive } from '../archive/archive.ts';
import { KINDS } from '../model.ts';
import type { FacetChoice, FacetCounts } from '../protocol.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { type Facets, facetsOf } from './facets.ts';
import type { PassageTest } from './filter-passages.ts';

/** What is noted of a passage: that it was found, and a bit for each facet whose choice it fits. */
const FOUND = 1;
const PUBLISHER = 2;
const YEAR = 4;
const KIND = 8;
const ALL = FOUND | PUBLISHER | YEAR | KIND;

/**
 * Narrows what a search finds down to chosen values of its facets, and counts all it finds by facet:
 * each facet as if nothing of its own were chosen, so that a count says what choosing it would give.
 */
export class Narrowing {
  /** Passages found, chosen or not. */
  found = 0;
  readonly #archive: Archive;
  readonly #facets: Facets;
  readonly #choice: FacetChoice;
  /** By passage: what is noted of it. */
  readonly #notes: Uint8Array;
  /** What choosing has settled: notes by article, and the bits of the kinds that will do. */
  readonly #articleNotes: Uint8Array;
  readonly #kinds: number;

  constructor(archive: Archive, choice: FacetChoice) {
    this.#archive = archive;
    this.#facets = facetsOf(archive);
    this.#choice = choice;
    this.#notes = new Uint8Array(archive.passageCount);
    this.#articleNotes = Uint8Array.from(archive.articles, ({ publisher }, article) => {
      const year = this.#facets.yearOf[article] ?? 0;
      const fits = isAmong(choice.publishers, publisher) ? FOUND | PUBLISHER : FOUND;
      return isAmong(choice.years, year) ? fits | YEAR : fits;
    });
    this.#kinds = choice.kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0);
  }

  /** A test of passages: those that pass `fits` are found, and those of them that are chosen pass. */
  after(fits: PassageTest | null): PassageTest {
    return (passage) => (fits === null || fits(passage)) && this.#note(passage);
  }

  /** Whether a passage was found and fits the choice. */
  isGiven(passage: number): boolean {
    return this.#notes[passage] === ALL;
  }

  /** All found so far, by facet. */
  counts(): FacetCounts {
    const publishers = new Tally(this.#choice.publishers);
    const years = new Tally(this.#choice.years);
    const kinds = new Tally(this.#choice.kinds);
    const { publisherOf, yearOf, kindsOf } = this.#facets;
    for (let passage = 0; passage < this.#notes.length; passage += 1) {
      const notes = this.#notes[passage] ?? 0;
      if (notes === 0) continue;
      const article = this.#archive.articleOf(passage);
      const publisher = this.#facets.publishers[publisherOf[article] ?? 0] ?? null;
      publishers.add(publisher, (notes | PUBLISHER) === ALL);
      years.add(yearOf[article] ?? 0, (notes | YEAR) === ALL);
      const bits = kindsOf[passage] ?? 0;
      for (const [place, kind] of KINDS.entries()) {
        if ((bits & (1 << place)) !== 0) kinds.add(kind, (notes | KIND) === ALL);
      }
    }
    return {
      publishers: publishers.mostFirst((a, b) => codeUnitOrder(a ?? '', b ?? '')),
      years: years.inOrder((a, b) => a - b),
      kinds: kinds.inOrder((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)),
    };
  }

  #note(passage: number): boolean {
    const kinds = this.#facets.kindsOf[passage] ?? 0;
    const fitsKind = this.#kinds === 0 || (kinds & this.#kinds) !== 0;
    const notes = this.#articleNotes[this.#archive.articleOf(passage)] ?? FOUND;
    if (this.#notes[passage] === 0) this.found += 1;
    this.#notes[passage] = fitsKind ? notes | KIND : notes;
    return this.isGiven(passage);
  }
}

/** Counts values: those found at all, and of these those that fit. */
class Tally<T> {
  readonly #values = new Map<T, { found: number; count: number }>();

  /** @param always - values that are listed though nothing has them */
  constructor(always: readonly T[]) {
    for (const value of always) this.#values.set(value, { found: 0, count: 0 });
  }

  add(value: T, fits: boolean): void {
    let tally = this.#values.get(value);
    if (tally === undefined) this.#values.set(value, (tally = { found: 0, count: 0 }));
    tally.found += 1;
    if (fits) tally.count += 1;
  }

  inOrder(order: (a: T, b: T) => number): { value: T; count: number }[] {
    return [...this.#values]
      .sort(([a], [b]) => order(a, b))
      .map(([value, { count }]) => ({ value, count }));
  }

  /** Those found most often first, whatever is chosen, so that choosing does not move them. */
  mostFirst(order: (a: T, b: T) => number): { value: T; count: number }[] {
    return [...this.#values]
      .sort(([a, { found: most }], [b, { found: other }]) => other - most || order(a, b))
      .map(([value, { count }]) => ({ value, count }));
  }
}

function isAmong<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
