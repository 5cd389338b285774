import type { SearchAnswer } from '../core/protocol.ts';
import { sayCount } from './say.ts';

/** How much answers to a search, in words. */
export function excerptsFound({
  total,
  articles,
}: Pick<SearchAnswer, 'total' | 'articles'>): string {
  return sayCount('excerptsInArticles', articles, sayCount('excerptCount', total));
}
