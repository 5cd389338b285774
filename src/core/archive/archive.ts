/** What an open archive gives its readers. Archives are packs: nothing may assume there is only one. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article, Entity, EntityId, Passage, Span } from '../model.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** An article without its passages, which are read one by one. */
export interface ArticleHead extends Omit<Article, 'passages'> {
  /** Index of its first passage in the archive, and how many follow. */
  readonly first: number;
  readonly count: number;
}

/** A passage whose names have been found; what its heading names, it is about. */
export interface ArchivePassage extends Passage {
  /** Index of its article. */
  readonly article: number;
  /** Its place in the article, counted from 1. */
  readonly number: number;
  readonly language: string;
  /** Where its text names entities (by index); sorted by start, disjoint. */
  readonly mentions: readonly (Span & { readonly entity: number })[];
}

/** The words of passages, as `related/words.ts` has them, by number. */
export interface PassageWords {
  /** How many there are; their numbers are below. */
  readonly count: number;
  /** The number of a word; undefined where no passage has it. */
  find(word: string): number | undefined;
  /** The words of a passage, ascending; none outside the archive. */
  of(passage: number): Uint32Array;
}

export interface Archive {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Sorted by id. */
  readonly articles: readonly ArticleHead[];
  readonly passageCount: number;
  /** The passage at `index`, in article order. Throws a RangeError outside the archive. */
  passage(index: number): ArchivePassage;
  /** Index of the article of a passage. Throws a RangeError outside the archive. */
  articleOf(passage: number): number;
  /** Passages that name the entity or are about it, ascending. */
  passagesOf(entity: number): readonly number[];
  entityIndex(id: EntityId): number | undefined;
  articleIndex(id: string): number | undefined;
  /** By which words passages can be compared with a page. */
  readonly words: PassageWords;
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
}
