import type { Excerpt, SearchAnswer, SearchQuery } from '../protocol.ts';
import { joinSpans } from '../search/join-spans.ts';
import { markQuery } from '../search/mark.ts';
import { findTopics, type TopicHit } from '../search/topics.ts';
import type { Archive } from './archive.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { marksOf } from './marks-of.ts';
import { searchPassages } from './search-passages.ts';
import { topicRefs } from './topic-ref.ts';

/**
 * The passages that fit a search, best first, with the matched words marked, and the topics that
 * answer to it. A topic that the search names, in whatever language, brings its passages with it.
 */
export function answerSearch(archive: Archive, query: SearchQuery): SearchAnswer {
  const topics = findTopics(archive.entities, query.text);
  const found = searchPassages(archive, query, topics);
  const words = found.corrected ?? query.text;
  return {
    excerpts: found.passages.map((passage) => excerptOf(archive, passage, words, found.topics)),
    total: found.total,
    articles: found.articles,
    topics: topics.flatMap(({ entity, marks }) =>
      topicRefs(archive, [entity]).map((topic) => {
        return { topic, marks, passages: archive.passagesOf(entity).length };
      }),
    ),
    corrected: found.corrected,
  };
}

function excerptOf(
  archive: Archive,
  index: number,
  words: string,
  topics: readonly TopicHit[],
): Excerpt {
  const passage = archive.passage(index);
  const names = topics.flatMap(({ entity }) => marksOf(passage, entity));
  const marks = joinSpans([...markQuery(passage.text, passage.language, words), ...names]);
  return makeExcerpt(archive, passage, marks);
}
