import { scanTokens } from '../text/scan-tokens.ts';
import { stemLanguage } from '../text/stem.ts';
import { TITLE_WEIGHT } from './bm25.ts';
import { decodeLength, encodeLength } from './length-code.ts';
import { MOST_DOCUMENTS } from './layout.ts';
import { packIndex } from './pack-index.ts';
import { PostingCollector } from './posting-collector.ts';
import type { IndexedText } from './search-index.ts';
import { WordCollector } from './word-collector.ts';
import { writeLists } from './write-lists.ts';

/**
 * The bytes of a search index over texts, which are documents by their place among them. The same
 * texts give the same bytes.
 * @throws RangeError where there are too many texts
 */
export function compileIndex(texts: readonly IndexedText[]): Uint8Array {
  if (texts.length > MOST_DOCUMENTS) {
    throw new RangeError(`${texts.length} texts do not fit one index of ${MOST_DOCUMENTS}`);
  }
  const words = new WordCollector();
  const postings = new PostingCollector();
  const lengths = texts.map((text) => encodeLength(collect(text, words, postings)));
  const languages = texts.map(({ language }) => stemLanguage(language));
  return packIndex({
    languages,
    lengths: Uint8Array.from(lengths),
    totalLength: lengths.reduce((sum, code) => sum + decodeLength(code), 0),
    ...writeLists(words, postings.byTerm(words.terms.length), new Set(languages).size < 2),
  });
}

/** Collects the words of one text; gives its length in tokens, the title counted by its weight. */
function collect(text: IndexedText, words: WordCollector, postings: PostingCollector): number {
  const language = stemLanguage(text.language);
  let length = 0;
  const read = (part: string, weight: number): void => {
    scanTokens(part, (start, end) => {
      postings.add(words.add(part.slice(start, end), language), weight);
      length += weight;
    });
  };
  read(text.title, TITLE_WEIGHT);
  read(text.body, 1);
  postings.endDocument();
  return length;
}
