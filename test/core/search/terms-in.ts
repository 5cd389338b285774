import type { TermsOf } from '../../../src/core/search/restriction.ts';
import type { IndexedText } from '../../../src/core/search/search-index.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

/** Looks phrases up in these texts. */
export function termsIn(texts: readonly IndexedText[]): TermsOf {
  return (document) => {
    const { title, body } = texts[document]!;
    return [title, body].map((part) => tokenize(part).map(({ term }) => term));
  };
}
