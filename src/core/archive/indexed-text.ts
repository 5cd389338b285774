import type { Article, Passage } from '../model.ts';
import type { IndexedText } from '../search/search-index.ts';

/** A passage as search sees it: its own heading and its article's title say what it is about. */
export function indexedText(
  { title, language }: Pick<Article, 'title' | 'language'>,
  { heading, text }: Pick<Passage, 'heading' | 'text'>,
): IndexedText {
  return { title: `${heading}\n${title}`, body: text, language };
}
