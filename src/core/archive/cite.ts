import type { Citation } from '../protocol.ts';
import type { ArticleHead } from './archive.ts';

/** Where an excerpt of this article comes from. */
export function cite({ id, title, publisher, author, published, url }: ArticleHead): Citation {
  return { article: id, title, publisher, author, published, url };
}
