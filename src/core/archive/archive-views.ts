import type { ToBackground } from '../protocol.ts';
import { answerArticle } from './answer-article.ts';
import { answerTopic } from './answer-topic.ts';
import { answerTopics } from './answer-topics.ts';
import type { Archive } from './archive.ts';
import { summariseArchive } from './summarise-archive.ts';

/**
 * What the extension's pages look up in an archive by name.
 * @param archive - opens it at the first question
 */
export function archiveViews(
  archive: () => Archive,
): Pick<ToBackground, 'article' | 'topic' | 'topics' | 'archive'> {
  return {
    article: ({ id }) => answerArticle(archive(), id),
    topic: (query) => answerTopic(archive(), query),
    topics: (query) => answerTopics(archive(), query),
    archive: () => summariseArchive(archive()),
  };
}
