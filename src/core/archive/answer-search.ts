import type { SearchAnswer, SearchQuery } from '../protocol.ts';
import { markPassage } from '../search/mark-passage.ts';
import { searchArchive } from '../search/search-archive.ts';
import type { Archive } from './archive.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { topicRefs } from './topic-ref.ts';

/** The passages that fit a search, best first, with the matched words marked, and the topics that answer to it. */
export function answerSearch(archive: Archive, query: SearchQuery): SearchAnswer {
  const { hits, total, articles, corrected, topics, meant } = searchArchive(archive, query);
  return {
    excerpts: hits.map(({ document }) => {
      const passage = archive.passage(document);
      return makeExcerpt(archive, passage, markPassage(passage, corrected ?? query.text, meant));
    }),
    total,
    articles,
    topics: topics.flatMap(({ entity, marks }) =>
      topicRefs(archive, [entity]).map((topic) => {
        return { topic, marks, passages: archive.passagesOf(entity).length };
      }),
    ),
    corrected,
  };
}
