import type { Archive } from '../archive/archive.ts';
import { indexedText } from '../archive/indexed-text.ts';
import { shownName } from '../archive/shown-name.ts';
import { DESCRIPTION_LANGUAGE, type Span } from '../model.ts';
import type { SearchQuery } from '../protocol.ts';
import { tokenize } from '../text/tokenize.ts';
import type { DocumentHit } from './best-hits.ts';
import { correctByName } from './correct-by-name.ts';
import { correctWord } from './correct-word.ts';
import { filterPassages } from './filter-passages.ts';
import { markWords } from './mark-words.ts';
import type { Narrowing } from './narrowing.ts';
import { parseQuery, soughtText } from './parse-query.ts';
import { planQuery } from './plan-search.ts';
import type { ParsedQuery, QueryWord } from './query.ts';
import { Reach } from './reach.ts';
import { FEW_HITS, rescuePassages } from './rescue.ts';
import { restriction, type TermsOf } from './restriction.ts';
import { replaceWords } from './replace-words.ts';
import { runSearch } from './run-search.ts';
import type { SearchPlan } from './search-plan.ts';
import { topicEvidence, topicsMeant } from './topic-evidence.ts';
import type { TopicHit } from './topic-hit.ts';
import { findTopics, isNameTerm } from './topics.ts';

/** What an archive answers to a search. */
export interface ArchiveHits {
  /** Passages by index, best first. */
  readonly hits: readonly DocumentHit[];
  /** How many passages answer in all, and of how many articles. */
  readonly total: number;
  readonly articles: number;
  /** The query that was run, where words of it were corrected; else null. */
  readonly corrected: string | null;
  /** Topics that answer to the words, by entity, best first, with what to mark in their names. */
  readonly topics: readonly { readonly entity: number; readonly marks: readonly Span[] }[];
  /** Those of them whose passages were found by them, by entity: their mentions are to be marked. */
  readonly meant: readonly number[];
}

/**
 * Searches the passages of an archive for words, and for the topics that the words name in any
 * language: 微信 finds what is said of WeChat. A query of filters and exclusions alone lists what they
 * leave.
 * @param narrowing - takes note of what is found, and says what of it to give
 * @throws SearchIndexError where the bytes of its index are damaged
 */
export function searchArchive(
  archive: Archive,
  { text, limit, exact }: SearchQuery,
  narrowing?: Narrowing,
): ArchiveHits {
  const { query, plan, sought, topics: alike } = planArchiveSearch(archive, text, exact);
  const topics = alike.filter(({ by }) => by !== 'guessed');
  const meant = topicsMeant(topics, plan.groups.length > 0);
  const fits = filterPassages(archive, query.filters);
  const reach = new Reach(archive, narrowing?.after(fits) ?? fits);
  const found =
    query.words.length === 0 && query.filters.length + query.without.length > 0
      ? everyPassage(archive, plan, limit, reach)
      : runSearch(archive.index, plan, {
          limit,
          count: true,
          evidence: topicEvidence(archive, meant),
          termsOf: termsIn(archive),
          accept: (passage) => reach.accept(passage),
        }).hits;
  const isRestricted = query.phrases.length + query.without.length > 0;
  const isEnough = (narrowing?.found ?? reach.total) >= FEW_HITS;
  const rescued = exact || isRestricted || isEnough ? [] : rescue(archive, sought, reach);
  return {
    hits: [...found, ...rescued].slice(0, limit),
    total: reach.total,
    articles: reach.articles,
    corrected: plan.corrected,
    topics: topics.map((topic) => ({
      entity: topic.entity,
      marks: marksOf(archive, topic, query.words),
    })),
    meant: meant.map(({ entity }) => entity),
  };
}

/** What a search of an archive looks up. */
interface ArchivePlan {
  /** As it is run: corrected where it had to be. */
  readonly query: ParsedQuery;
  readonly plan: SearchPlan;
  /** What is sought, less filters and signs. */
  readonly sought: string;
  /** Topics that answer to it, best first, those among them that are only like it. */
  readonly topics: readonly TopicHit[];
}

/**
 * Finds out what in an archive answers to a search. Unknown words are corrected by what texts hold, and
 * where they hold nothing like them, by the name of the topic that the search comes nearest to.
 * @param exact - take the words as typed
 * @throws SearchIndexError where the bytes of the index are damaged
 */
function planArchiveSearch(archive: Archive, text: string, exact: boolean): ArchivePlan {
  const first = planAs(archive, text, exact);
  const [likest] = first.topics;
  const { unknown } = first.plan;
  if (exact || unknown.length === 0 || likest === undefined || likest.by === 'named') return first;
  const replacements = namesOf(archive, likest.entity)
    .map((name) => correctByName(name, first.query.words, new Set(unknown)))
    .find(({ length }) => length > 0);
  if (replacements === undefined) return first;
  const named = planAs(archive, replaceWords(first.query.text, replacements), true);
  return { ...named, plan: { ...named.plan, corrected: named.query.text } };
}

/** What readers see an entity called, and what the archive calls it where that is another name. */
function namesOf(archive: Archive, entity: number): string[] {
  const found = archive.entities[entity];
  return found === undefined ? [] : [...new Set([shownName(archive, found), found.name])];
}

function planAs(archive: Archive, text: string, exact: boolean): ArchivePlan {
  const { index } = archive;
  const isKnown = (term: string): boolean => isNameTerm(archive, term);
  const correct = (word: QueryWord): readonly string[] => correctWord(index, word);
  const read = (typed: string): ParsedQuery => parseQuery(typed, index.languages);
  const options = exact ? { isKnown } : { isKnown, correct };
  const { query, plan } = planQuery(index, text, read, options);
  const sought = soughtText(query.text);
  return { query, plan, sought, topics: findTopics(archive, sought) };
}

/** Passages that are given without being weighed: all but those that are to be left out. */
function everyPassage(
  archive: Archive,
  plan: SearchPlan,
  limit: number,
  reach: Reach,
): DocumentHit[] {
  const fits = restriction(archive.index, plan, termsIn(archive));
  const all = Array.from({ length: archive.passageCount }, (_, document) => document);
  const wanted = all.filter((passage) => fits?.(passage) !== false && reach.accept(passage));
  return wanted.slice(0, limit).map((document) => ({ document, score: 0 }));
}

function rescue(archive: Archive, sought: string, reach: Reach): DocumentHit[] {
  const like = rescuePassages(archive, sought);
  const others = like.filter((passage) => !reach.has(passage) && reach.accept(passage));
  return others.map((document) => ({ document, score: 0 }));
}

function marksOf(archive: Archive, topic: TopicHit, words: readonly QueryWord[]): readonly Span[] {
  const entity = archive.entities[topic.entity];
  if (topic.by === 'misspelt' || entity === undefined) return topic.letters;
  const name = shownName(archive, entity);
  return markWords(name, name === entity.name ? DESCRIPTION_LANGUAGE : archive.readers, words);
}

function termsIn(archive: Archive): TermsOf {
  return (index) => {
    const passage = archive.passage(index);
    const article = { title: archive.articles[passage.article]?.title ?? '', language: '' };
    const { title, body } = indexedText(article, passage);
    return [title, body].map((part) => tokenize(part).map(({ term }) => term));
  };
}
