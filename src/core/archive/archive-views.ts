import type { Answer, Query, ToBackground } from '../protocol.ts';
import { answerArticle } from './answer-article.ts';
import { answerTopic } from './answer-topic.ts';
import { answerTopics } from './answer-topics.ts';
import type { Archive } from './archive.ts';
import { summariseArchive } from './summarise-archive.ts';

type View = 'article' | 'topic' | 'topics' | 'archive';
type Views = {
  readonly [K in View]: (query: Query<ToBackground, K>) => Promise<Answer<ToBackground, K>>;
};

/**
 * What the extension's pages look up in an archive by name.
 * @param archive - opens it at the first question
 */
export function archiveViews(archive: () => Promise<Archive>): Views {
  return {
    article: async ({ id }) => answerArticle(await archive(), id),
    topic: async (query) => answerTopic(await archive(), query),
    topics: async (query) => answerTopics(await archive(), query),
    archive: async () => summariseArchive(await archive()),
  };
}
