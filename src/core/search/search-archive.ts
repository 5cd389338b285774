import type { Archive } from '../archive/archive.ts';
import { indexedText } from '../archive/indexed-text.ts';
import type { Span } from '../model.ts';
import type { SearchQuery } from '../protocol.ts';
import { tokenize } from '../text/tokenize.ts';
import type { DocumentHit } from './best-hits.ts';
import { filterPassages } from './filter-passages.ts';
import { markWords } from './mark-words.ts';
import type { Narrowing } from './narrowing.ts';
import { parseQuery, soughtText } from './parse-query.ts';
import { planSearch } from './plan-search.ts';
import type { QueryWord } from './query.ts';
import { Reach } from './reach.ts';
import { FEW_HITS, rescuePassages } from './rescue.ts';
import type { TermsOf } from './restriction.ts';
import { runSearch } from './run-search.ts';
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
 * language: 微信 finds what is said of WeChat. A query of filters alone lists what they leave.
 * @param narrowing - takes note of what is found, and says what of it to give
 * @throws SearchIndexError where the bytes of its index are damaged
 */
export function searchArchive(
  archive: Archive,
  { text, limit, exact }: SearchQuery,
  narrowing?: Narrowing,
): ArchiveHits {
  const { index, entities } = archive;
  const query = parseQuery(text, index.languages);
  const isKnown = (term: string): boolean => isNameTerm(entities, term);
  const plan = planSearch(index, query, { exact, isKnown });
  const sought = soughtText(plan.corrected ?? text);
  const topics = findTopics(entities, sought);
  const meant = topicsMeant(topics, plan.groups.length > 0);
  const fits = filterPassages(archive, query.filters);
  const reach = new Reach(archive, narrowing?.after(fits) ?? fits);
  const found =
    query.words.length === 0 && query.filters.length > 0
      ? everyPassage(archive, limit, reach)
      : runSearch(index, plan, {
          limit,
          count: true,
          evidence: topicEvidence(archive, meant),
          termsOf: termsIn(archive),
          accept: (passage) => reach.accept(passage),
        }).hits;
  const isRestricted = query.phrases.length + query.without.length > 0;
  const isEnough = (narrowing?.found ?? reach.total) >= FEW_HITS;
  const rescued = exact || isRestricted || isEnough ? [] : rescue(archive, sought, reach);
  const { words } = plan.corrected === null ? query : parseQuery(plan.corrected, index.languages);
  return {
    hits: [...found, ...rescued].slice(0, limit),
    total: reach.total,
    articles: reach.articles,
    corrected: plan.corrected,
    topics: topics.map((topic) => ({
      entity: topic.entity,
      marks: marksOf(archive, topic, words),
    })),
    meant: meant.map(({ entity }) => entity),
  };
}

/** Passages that are given without being weighed. */
function everyPassage(archive: Archive, limit: number, reach: Reach): DocumentHit[] {
  const all = Array.from({ length: archive.passageCount }, (_, document) => document);
  const wanted = all.filter((passage) => reach.accept(passage));
  return wanted.slice(0, limit).map((document) => ({ document, score: 0 }));
}

function rescue(archive: Archive, sought: string, reach: Reach): DocumentHit[] {
  const like = rescuePassages(archive, sought);
  const others = like.filter((passage) => !reach.has(passage) && reach.accept(passage));
  return others.map((document) => ({ document, score: 0 }));
}

function marksOf(archive: Archive, topic: TopicHit, words: readonly QueryWord[]): readonly Span[] {
  if (topic.by === 'guessed') return topic.letters;
  return markWords(archive.entities[topic.entity]?.name ?? '', 'en', words);
}

function termsIn(archive: Archive): TermsOf {
  return (index) => {
    const passage = archive.passage(index);
    const article = { title: archive.articles[passage.article]?.title ?? '', language: '' };
    const { title, body } = indexedText(article, passage);
    return [title, body].map((part) => tokenize(part).map(({ term }) => term));
  };
}
