import type { SearchAnswer, SearchQuery } from '../protocol.ts';
import { markQuery } from '../search/mark.ts';
import { searchIndex } from '../search/search.ts';
import { findTopics } from '../search/topics.ts';
import type { Archive } from './archive.ts';
import { countArticles } from './count-articles.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { topicRef } from './topic-ref.ts';

/** The passages that fit a search, best first, with the matched words marked, and the topics that answer to it. */
export function answerSearch(archive: Archive, query: SearchQuery): SearchAnswer {
  const { text, limit, exact } = query;
  // All hits are asked for, because the articles among them are counted.
  const most = Math.max(limit, archive.passageCount);
  const { hits, total, corrected } = searchIndex(archive.index, text, { limit: most, exact });
  const documents = hits.map(({ document }) => document);
  return {
    excerpts: documents.slice(0, limit).map((document) => {
      const passage = archive.passage(document);
      const marks = markQuery(passage.text, passage.language, corrected ?? text);
      return makeExcerpt(archive, passage, marks);
    }),
    total,
    articles: countArticles(archive, documents),
    topics: findTopics(archive, text).flatMap(({ entity, marks }) => {
      const found = archive.entities[entity];
      if (found === undefined) return [];
      return [{ topic: topicRef(found), marks, passages: archive.passagesOf(entity).length }];
    }),
    corrected,
  };
}
