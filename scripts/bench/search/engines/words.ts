import { stemOf } from '../../../../src/core/text/stem.ts';
import { isStopword } from '../../../../src/core/text/stopwords.ts';
import { termOf } from '../../../../src/core/text/term.ts';
import { tokenize } from '../../../../src/core/text/tokenize.ts';

const LANGUAGES = ['en'];

/** Engines without stemming or stop words of their own are given the project's; null leaves a word out. */
export function stemUnlessStopword(word: string): string | null {
  const term = termOf(word);
  return isStopword(term, LANGUAGES) ? null : stemOf(word, 'en');
}

/** The words of a query less its stopwords, or all where there is nothing else. */
export function tellingWords(query: string): string[] {
  const words = tokenize(query).map(({ term }) => term);
  const telling = words.filter((word) => !isStopword(word, LANGUAGES));
  return telling.length > 0 ? telling : words;
}
