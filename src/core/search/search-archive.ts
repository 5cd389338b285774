import type { Archive } from '../archive/archive.ts';
import type { SearchQuery } from '../protocol.ts';
import type { DocumentHit } from './best-hits.ts';
import { soughtText } from './parse-query.ts';
import { planSearch } from './plan-search.ts';
import type { TextOf } from './restriction.ts';
import { runSearch } from './search.ts';
import { topicEvidence, topicsMeant } from './topic-evidence.ts';
import { isNameTerm } from './topic-names.ts';
import { findTopics, type TopicHit } from './topics.ts';

/** What an archive answers to a search. */
export interface ArchiveHits {
  /** Passages by index, best first. */
  readonly hits: readonly DocumentHit[];
  /** How many passages answer in all, and of how many articles. */
  readonly total: number;
  readonly articles: number;
  /** The query that was run, where words of it were corrected; else null. */
  readonly corrected: string | null;
  /** Topics that answer to the words, best first. */
  readonly topics: readonly TopicHit[];
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
  const isKnown = (term: string): boolean => isNameTerm(entities, term);
  const plan = planSearch(index, text, { exact, isKnown });
  const topics = findTopics(entities, soughtText(plan.corrected ?? text));
  const meant = topicsMeant(topics, plan.groups.length > 0);
  const reached = new Uint8Array(archive.passageCount);
  const found = runSearch(index, plan, {
    limit,
    evidence: topicEvidence(archive, meant),
    textOf: textsOf(archive),
    accept: (passage) => {
      reached[passage] = 1;
      return true;
    },
  });
  const articles = archive.articles.filter(({ first, count }) => {
    return reached.subarray(first, first + count).includes(1);
  });
  return { ...found, articles: articles.length, topics, meant: meant.map(({ entity }) => entity) };
}

function textsOf(archive: Archive): TextOf {
  return (index) => {
    const { heading, text, article } = archive.passage(index);
    return { title: `${heading}\n${archive.articles[article]?.title ?? ''}`, body: text };
  };
}
