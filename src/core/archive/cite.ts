import type { Citation } from '../protocol.ts';
import type { ArticleHead } from './archive.ts';

/** Where an excerpt of this article comes from. */
export function cite(article: ArticleHead): Citation {
  const { id, title, language, publisher, author, published, url } = article;
  return { article: id, title, language, publisher, author, published, url };
}
