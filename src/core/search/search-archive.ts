import type { Archive } from '../archive/archive.ts';
import { indexedText } from '../archive/indexed-text.ts';
import type { Span } from '../model.ts';
import type { SearchQuery } from '../protocol.ts';
import { tokenize } from '../text/tokenize.ts';
import type { DocumentHit } from './best-hits.ts';
import { markWords } from './mark-words.ts';
import { parseQuery, soughtText } from './parse-query.ts';
import { planSearch } from './plan-search.ts';
import type { QueryWord } from './query.ts';
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
 * language: 微信 finds what is said of WeChat.
 * @throws SearchIndexError where the bytes of its index are damaged
 */
export function searchArchive(archive: Archive, { text, limit, exact }: SearchQuery): ArchiveHits {
  const { index, entities } = archive;
  const query = parseQuery(text, index.languages);
  const isKnown = (term: string): boolean => isNameTerm(entities, term);
  const plan = planSearch(index, query, { exact, isKnown });
  const topics = findTopics(entities, soughtText(plan.corrected ?? text));
  const meant = topicsMeant(topics, plan.groups.length > 0);
  const reached = new Uint8Array(archive.passageCount);
  const found = runSearch(index, plan, {
    limit,
    evidence: topicEvidence(archive, meant),
    termsOf: termsIn(archive),
    accept: (passage) => {
      reached[passage] = 1;
      return true;
    },
  });
  const articles = archive.articles.filter(({ first, count }) => {
    return reached.subarray(first, first + count).includes(1);
  });
  const { words } = plan.corrected === null ? query : parseQuery(plan.corrected, index.languages);
  return {
    ...found,
    articles: articles.length,
    topics: topics.map((topic) => ({
      entity: topic.entity,
      marks: marksOf(archive, topic, words),
    })),
    meant: meant.map(({ entity }) => entity),
  };
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
