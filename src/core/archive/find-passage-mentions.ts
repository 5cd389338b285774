import { findMentions } from '../gazetteer/find.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article } from '../model.ts';
import type { PassageMention } from './pack-articles.ts';

/**
 * What each passage of an article names, the article read as one page. Doubtful mentions are left
 * out: an excerpt must not be listed under a topic that it may not be about.
 */
export function findPassageMentions(
  gazetteer: Gazetteer,
  article: Article,
  entityIndex: ReadonlyMap<string, number>,
): PassageMention[][] {
  const blocks = article.passages.map(({ text }) => ({ text, language: article.language }));
  return findMentions(gazetteer, blocks).map((mentions) =>
    mentions.flatMap(({ start, end, entity: id, ask }) => {
      const entity = entityIndex.get(id);
      return ask || entity === undefined ? [] : [{ start, end, entity }];
    }),
  );
}
