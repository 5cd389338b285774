/** The nouns of the house. Plain, readonly data: everything here may cross a wire or rest on disk. */

/** A half-open range of UTF-16 code units in a named string. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stable slug, such as `world-health-organization`. */
export type EntityId = string;

/** BCP 47 language that entities are named and described in, where no translation says otherwise. */
export const DESCRIPTION_LANGUAGE = 'en';

/** What people see as the kind of a topic, as a word and a glyph. */
export const KINDS = [
  'person',
  'organisation',
  'product',
  'place',
  'event',
  'law',
  'concept',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How the letter case of a text must fit an alias.
 * `any`: letter case does not count. `capital`: letters that are capitals in the alias are capitals
 * in the text (all capitals pass). `exact`: every letter as written.
 */
export const CASE_POLICIES = ['any', 'capital', 'exact'] as const;
export type CasePolicy = (typeof CASE_POLICIES)[number];

/**
 * When a surface form stands for its entity.
 * `always`: on sight. `supported`: with evidence near it (a cue, or a certain mention).
 * `named`: only where a fuller name of the same entity stands on the page ("Ryan" after "Michael Ryan").
 */
export const TRUSTS = ['always', 'supported', 'named'] as const;
export type Trust = (typeof TRUSTS)[number];

/** Why a surface form is not simply a name: shown on the topic page, and weighed as evidence. */
export const USES = ['name', 'short', 'former', 'misspelling', 'demonym', 'description'] as const;
export type Use = (typeof USES)[number];

/**
 * How much the name of an entity says of the page it is on. `telling`: what the page is about.
 * `ubiquitous`: nothing, because pages about anything carry it (China, Google).
 */
export const REACHES = ['telling', 'ubiquitous'] as const;
export type Reach = (typeof REACHES)[number];

/** A surface form of an entity. */
export interface Alias {
  readonly form: string;
  /** BCP 47 primary language, or `und` where the form serves every language. */
  readonly language: string;
  readonly case: CasePolicy;
  readonly trust: Trust;
  readonly use: Use;
}

/** Something the archive knows. People see the word *topic*. */
export interface Entity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: Kind;
  /** One line of checkable fact. */
  readonly description: string;
  readonly reach: Reach;
  readonly aliases: readonly Alias[];
  /** Words that speak for this entity when they stand near an uncertain alias. */
  readonly cues: readonly string[];
  /** Words that speak for another sense of its aliases. */
  readonly against: readonly string[];
  /** Longer phrases that contain an alias and are something else ("Doctor Who"). */
  readonly unless: readonly string[];
}

/** What readers of one language see entities called and described as. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  /** Sorted by id, each once; those it lacks keep the words of the entity. */
  readonly topics: readonly TranslatedTopic[];
}

export interface TranslatedTopic {
  readonly id: EntityId;
  /** Null where the entity is called the same. */
  readonly name: string | null;
  readonly description: string;
}

/** A date as precisely as it is known. */
export interface PublicationDate {
  /** `2017-12-09`, `2020-04` or `2020`, by precision. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
  /** How the date was estimated, in a sentence; null where the source gives it. */
  readonly estimated: string | null;
}

/** What an excerpt is cut from: a retelling of one or a few paragraphs of the source. */
export interface Passage {
  /** `002-7`: the article's id and the passage's place in it, counted from 1. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** The source paragraphs it retells: blank-line blocks of the source, counted from 0. */
  readonly source: readonly number[];
  /** Entities it is about without naming them. */
  readonly about: readonly EntityId[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  /** Null where the text does not name its publisher. */
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: PublicationDate;
  readonly url: string | null;
  /** BCP 47 language of the passages. */
  readonly language: string;
  readonly passages: readonly Passage[];
}

/** A place in a text that names an entity; several candidates where the reader must choose. */
export interface Mention extends Span {
  readonly entity: EntityId;
  /** From 0 to 1. */
  readonly confidence: number;
  /** True where the evidence leaves another sense, or no sense at all, possible: ask. */
  readonly ask: boolean;
  /** Other entities it may be, best first. */
  readonly others: readonly EntityId[];
}
