import type { Archive } from '../archive/archive.ts';
import type { PassageTest } from './filter-passages.ts';

/** Keeps count of what a search finds in an archive. */
export class Reach {
  /** Passages found. */
  total = 0;
  /** Articles of the passages found. */
  articles = 0;
  readonly #archive: Archive;
  readonly #fits: PassageTest | null;
  readonly #reached: Uint8Array;
  readonly #reachedArticles: Uint8Array;

  /** @param fits - which passages may be found; all where it is null */
  constructor(archive: Archive, fits: PassageTest | null) {
    this.#archive = archive;
    this.#fits = fits;
    this.#reached = new Uint8Array(archive.passageCount);
    this.#reachedArticles = new Uint8Array(archive.articles.length);
  }

  /** Whether a passage may be found, which counts it; to be asked once for each. */
  accept(passage: number): boolean {
    if (this.#fits !== null && !this.#fits(passage)) return false;
    this.#reached[passage] = 1;
    this.total += 1;
    const article = this.#archive.articleOf(passage);
    if (this.#reachedArticles[article] === 0) {
      this.#reachedArticles[article] = 1;
      this.articles += 1;
    }
    return true;
  }

  has(passage: number): boolean {
    return this.#reached[passage] === 1;
  }
}
