/**
 * What may be asked across contexts. Handlers, callers and messages derive their types from here;
 * everything that crosses is plain JSON.
 */
import type { EntityId, Kind, PublicationDate, Span } from './model.ts';
import type { Muting, SiteRule } from './settings/settings.ts';

/** A topic as lists and cards show it. */
export interface TopicSummary {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  /** BCP 47 language of the description. */
  readonly language: string;
  /** Its names in other languages, most useful first. */
  readonly names: readonly { readonly text: string; readonly language: string }[];
}

export interface TopicRef {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: Kind;
}

/** Where an excerpt comes from, as shown beside it. */
export interface Citation {
  readonly article: string;
  readonly title: string;
  /** BCP 47 language of the article, its title included. */
  readonly language: string;
  /** Null where the text does not name its publisher: shown as such, never guessed. */
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: PublicationDate;
  readonly url: string | null;
}

export interface Excerpt {
  readonly passage: string;
  /** The passage's place in its article, counted from 1. */
  readonly number: number;
  readonly heading: string;
  readonly text: string;
  /** What to mark in `text`: matched words, or the names of the topic asked for. Sorted, disjoint. */
  readonly marks: readonly Span[];
  readonly language: string;
  readonly citation: Citation;
  /** What it shares with the page, most telling first. Empty outside cards. */
  readonly shared: readonly TopicRef[];
}

/** How often a page, or a block of it, mentions an entity. */
export interface TopicCount {
  readonly entity: EntityId;
  readonly count: number;
}

/** What the reader is reading around a mention. */
export interface Surroundings {
  /** The block of text the mention stands in, at most 4,000 UTF-16 units of it. */
  readonly text: string;
  /** The mention in `text`. */
  readonly span: Span;
  /** BCP 47 language of the block as the page declares it; empty where it does not. */
  readonly language: string;
  /** Entities in the block, the mentioned one included. */
  readonly block: readonly TopicCount[];
  /** Entities on the page, the block's included. */
  readonly page: readonly TopicCount[];
}

export interface CardQuery {
  /** The mention's entity first; more than one, or `ask`, where the reader must choose. */
  readonly entities: readonly EntityId[];
  readonly ask: boolean;
  readonly around: Surroundings;
}

/** The card of one topic. */
export interface TopicCard {
  readonly type: 'topic';
  readonly topic: TopicSummary;
  /** Best first, at most six; empty where nothing in the archive fits the page. */
  readonly excerpts: readonly Excerpt[];
  /** Where none fits: what the archive holds on the topic all the same, at most six, most about it first. */
  readonly others: readonly Excerpt[];
  /** Topics that stand in the same passages, the most frequent first, at most five. */
  readonly with: readonly TopicRef[];
  /** How much the archive holds on the topic, fitting or not. */
  readonly passages: number;
  readonly articles: number;
}

/** The card that asks which sense is meant. */
export interface AskCard {
  readonly type: 'ask';
  /** The word as the page writes it. */
  readonly word: string;
  readonly choices: readonly { readonly topic: TopicSummary; readonly clues: readonly string[] }[];
}

export type Card = TopicCard | AskCard;

/** What one frame found. Its page script is the truth about it; this is its latest word. */
export interface FrameReport {
  /** `asking`: it is not read until the reader says that the site may be. */
  readonly state: 'reading' | 'done' | 'paused' | 'asking';
  /** About how many were read; 0 in what a frame tells unasked, as are the places missing there. */
  readonly words: number;
  /** How many of the mentions stand in links, headings and the like, and are not marked for it. */
  readonly unmarked: number;
  readonly topics: readonly {
    readonly entity: EntityId;
    readonly count: number;
    /** How far down the page its mentions stand, from 0 to 1; at most 100. */
    readonly at: readonly number[];
  }[];
}

/** A topic of the page, with the frame that a jump goes to. */
export interface PageTopic {
  readonly topic: TopicSummary;
  /** Its mentions in all frames. */
  readonly count: number;
  readonly frame: number;
  /** Its mentions in that frame. */
  readonly inFrame: number;
  /** Where those stand, from 0 to 1; where there are many, some of them, evenly chosen. */
  readonly at: readonly number[];
}

export interface RelatedArticle {
  readonly citation: Citation;
  readonly shares: readonly TopicRef[];
}

/** All the popup needs to know of a tab. */
export interface PageSummary {
  /** `restricted`: no page script can run there. `waiting`: it has not reported yet. */
  readonly state: FrameReport['state'] | 'restricted' | 'waiting';
  /** The host name, `file` for local files; null where the browser does not tell. */
  readonly site: string | null;
  /** Whether the site is not read otherwise, and read for this visit all the same. */
  readonly visit: boolean;
  readonly words: number;
  /** How many of the mentions stand in links, headings and the like, and are not marked for it. */
  readonly unmarked: number;
  /** Most mentions first, then by first appearance. */
  readonly topics: readonly PageTopic[];
  readonly related: readonly RelatedArticle[];
}

export interface SearchQuery {
  readonly text: string;
  readonly limit: number;
  /** Take the words as typed: no typo correction. */
  readonly exact: boolean;
}

export interface SearchAnswer {
  readonly excerpts: readonly Excerpt[];
  /** How many passages and articles match in all. */
  readonly total: number;
  readonly articles: number;
  /** Topics that answer to the words themselves, best first, with their number of passages. */
  readonly topics: readonly {
    readonly topic: TopicRef;
    readonly marks: readonly Span[];
    readonly passages: number;
  }[];
  /** Set where words were corrected: the query that was run. */
  readonly corrected: string | null;
}

/** Values that results are narrowed down to: any of those of one facet will do, all facets must fit. */
export interface FacetChoice {
  /** Null for articles that do not name their publisher. */
  readonly publishers: readonly (string | null)[];
  readonly years: readonly number[];
  /** Of topics that a passage names or is about. */
  readonly kinds: readonly Kind[];
}

export const RESULT_ORDERS = ['best', 'newest', 'oldest'] as const;
export type ResultOrder = (typeof RESULT_ORDERS)[number];

/** A search of the archive page; a blank text lists everything. */
export interface BrowseQuery extends SearchQuery {
  readonly chosen: FacetChoice;
  readonly order: ResultOrder;
  /** Give only what stands in this article; null for all. */
  readonly article: string | null;
}

/** A value of a facet, and how many passages have it that fit the choice of all other facets. */
export interface FacetCount<T> {
  readonly value: T;
  readonly count: number;
}

export interface FacetCounts {
  /** Most passages first. */
  readonly publishers: readonly FacetCount<string | null>[];
  /** Earliest first. */
  readonly years: readonly FacetCount<number>[];
  /** In the order of `KINDS`. */
  readonly kinds: readonly FacetCount<Kind>[];
}

export interface BrowseAnswer extends SearchAnswer {
  /** How many passages the words find before they are narrowed down. */
  readonly found: number;
  /** The values that these have, and those that are chosen. */
  readonly facets: FacetCounts;
}

/** What is typed into a picker of topics. */
export interface TopicsQuery {
  readonly text: string;
  readonly limit: number;
}

/** A topic that answers to it, with the name of it that does. */
export interface PickedTopic {
  readonly topic: TopicRef;
  readonly name: { readonly text: string; readonly language: string };
  /** What of the name answers: sorted, disjoint. */
  readonly marks: readonly Span[];
}

export interface ArticleView {
  readonly citation: Citation;
  readonly language: string;
  readonly passages: readonly {
    readonly id: string;
    readonly number: number;
    readonly heading: string;
    readonly text: string;
    readonly mentions: readonly (Span & { readonly entity: EntityId })[];
    readonly topics: readonly TopicRef[];
  }[];
}

export const EXCERPT_ORDERS = ['newest', 'weight'] as const;
/** Newest articles first, or what is most about the topic first. */
export type ExcerptOrder = (typeof EXCERPT_ORDERS)[number];

export interface TopicQuery {
  readonly id: EntityId;
  readonly order: ExcerptOrder;
  /** The most excerpts to give. */
  readonly limit: number;
}

export interface TopicView {
  readonly topic: TopicSummary;
  readonly spellings: readonly { readonly text: string; readonly use: string }[];
  readonly excerpts: readonly Excerpt[];
  /** How many excerpts there are in all. */
  readonly total: number;
  /** The articles these are from, earliest first, with the numbers of their passages on the topic. */
  readonly articles: readonly {
    readonly citation: Citation;
    readonly passages: readonly number[];
  }[];
  /** The first and the last year that the archive has articles of. */
  readonly years: { readonly first: number; readonly last: number };
  /** Topics in the same passages, most shared passages first. */
  readonly with: readonly { readonly topic: TopicRef; readonly passages: number }[];
  /**
   * Pairs of the first few of these that share passages in which this topic is not: most passages
   * first.
   */
  readonly links: readonly {
    readonly between: readonly [EntityId, EntityId];
    readonly passages: number;
  }[];
}

export interface ArchiveSummary {
  readonly articles: readonly { readonly citation: Citation; readonly passages: number }[];
  readonly passages: number;
  readonly topics: readonly { readonly topic: TopicRef; readonly passages: number }[];
}

/** What the reader says on a card: words do not mean these topics, or nothing of them is wanted. */
export interface MuteQuery {
  readonly topics: readonly EntityId[];
  /** Null for whatever words. */
  readonly word: string | null;
  /** Otherwise on the site of the tab, which the browser tells and not whoever asks. */
  readonly everywhere: boolean;
}

/** What was chosen for one site in private windows. */
export interface OwnRules {
  readonly sites: readonly SiteRule[];
  readonly muted: readonly Muting[];
}

/** What the reader says on a card that asks: what a word means on every site; null for just a word. */
export interface SenseQuery {
  readonly word: string;
  readonly topic: EntityId | null;
}

/** Asked of the background by page scripts; nothing else is open to them. */
export interface FromPages {
  card(query: CardQuery): Card;
  report(report: FrameReport): null;
  /** The reader may soon want a card. */
  getReady(): null;
  /** Loads the card's code into the asking frame. */
  loadCard(): null;
  /** Opens the archive page at a place: `topic=…` or `article=…&passage=…`. */
  openArchive(place: string): null;
  /** Opens the settings, in a tab. */
  openSettings(): null;
  /** The site of the tab the frame is in, which a frame of another origin cannot see for itself. */
  site(): string | null;
  /** What was chosen in private windows for the site of the tab, where the tab is in one. */
  ownRules(): OwnRules;
  /** Whether the tab's site, though paused, is read for this visit. */
  isVisit(): boolean;
  /** Remembers what a word means on every site. */
  remember(query: SenseQuery): null;
  /** Takes back what the same query has had remembered from the same tab. */
  forget(query: SenseQuery): null;
  /** Mutes topics. This and `remember` are all that a page script may have written. */
  mute(query: MuteQuery): null;
  /** Takes back what the same query has muted from the same tab. */
  unmute(query: MuteQuery): null;
}

/** Asked of the background by the extension's own pages only. */
export interface FromSurfaces {
  page(query: { readonly tab: number }): PageSummary;
  /** Has a tab's site read although it is paused, until the tab closes or leaves it; or no longer. */
  setVisit(query: { readonly tab: number; readonly on: boolean }): null;
  search(query: SearchQuery): SearchAnswer;
  browse(query: BrowseQuery): BrowseAnswer;
  article(query: { readonly id: string }): ArticleView | null;
  topic(query: TopicQuery): TopicView | null;
  topics(query: TopicsQuery): readonly PickedTopic[];
  archive(): ArchiveSummary;
}

/** Asked of a page script by the background and the surfaces. */
export interface ToPage {
  /** What the frame has found by now. */
  report(): FrameReport;
  /** Scrolls to a mention, rings it and opens its card. */
  jump(query: { readonly entity: EntityId; readonly occurrence: number }): null;
  /** What was chosen in private windows has changed. */
  rulesChanged(): null;
  /** Whether the site is read for this visit may have changed. */
  visit(): null;
  /** Steps to the next (1) or previous (-1) mention. */
  walk(query: { readonly step: 1 | -1 }): null;
}

/** Everything the background answers. */
export type ToBackground = FromPages & FromSurfaces;

/** The message that asks, and what it carries. */
export type Query<Asked, K extends keyof Asked> = Asked[K] extends (...args: infer A) => unknown
  ? A extends [infer Q]
    ? Q
    : null
  : never;
export type Answer<Asked, K extends keyof Asked> = Asked[K] extends (...args: never[]) => infer R
  ? R
  : never;

/**
 * Why a question got no answer: it has not the form of any, nobody answers such, it is not for this
 * sender, it has not the form of its kind, or what answers it failed.
 */
export const REFUSALS = ['noQuestion', 'unknown', 'notForYou', 'malformed', 'failed'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Errors do not cross every wire; replies do. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: { readonly code: Refusal; readonly message: string };
    };
