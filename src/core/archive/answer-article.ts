import type { ArticleView } from '../protocol.ts';
import type { Archive, ArchivePassage } from './archive.ts';
import { cite } from './cite.ts';
import { topicRefs } from './topic-ref.ts';
import { topicsOf } from './topics-of.ts';

/** An article for reading: its passages with what they name; null where the archive has none of that id. */
export function answerArticle(archive: Archive, id: string): ArticleView | null {
  const article = archive.articles[archive.articleIndex(id) ?? -1];
  if (article === undefined) return null;
  const passages = Array.from({ length: article.count }, (_, i) => {
    return viewPassage(archive, archive.passage(article.first + i));
  });
  return { citation: cite(article), language: article.language, passages };
}

function viewPassage(archive: Archive, passage: ArchivePassage): ArticleView['passages'][number] {
  const { id, number, heading, text, mentions } = passage;
  return {
    id,
    number,
    heading,
    text,
    mentions: mentions.flatMap(({ start, end, entity }) => {
      const found = archive.entities[entity];
      return found === undefined ? [] : [{ start, end, entity: found.id }];
    }),
    topics: topicRefs(archive, topicsOf(archive, passage)),
  };
}
