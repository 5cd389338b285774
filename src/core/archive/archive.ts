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

/** What topics are called and described as in one language. */
export interface ArchiveTranslation {
  /** BCP 47. */
  readonly language: string;
  /** Null where the topic is called as the archive calls it. */
  nameOf(topic: EntityId): string | null;
  /** Null where the topic is not translated. */
  descriptionOf(topic: EntityId): string | null;
}

export interface Archive {
  /** BCP 47 language of those who read it: topics are worded for them, see `inLanguage`. */
  readonly readers: string;
  /** Into the readers' language; null where there is none. */
  readonly translation: ArchiveTranslation | null;
  readonly translations: readonly ArchiveTranslation[];
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
