import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { CODE_CLASS, PAGE_BITS } from './layout.ts';
import { nameBucket } from './name-bucket.ts';
import { NameMatcher } from './name-matcher.ts';

const IN_PAGE = (1 << PAGE_BITS) - 1;

/**
 * Every place of the block where its text reads as a name, from left to right, the longest name at
 * each, disjoint; offsets are UTF-16 code units of `block.text`. One pass: each character costs one
 * look-up, each beginning of a word two more and a hash; only where a name begins so it is walked.
 */
export function scanBlock(gazetteer: Gazetteer, block: Block): Candidate[] {
  const { text } = block;
  const { table } = gazetteer;
  const { pages, codes } = table;
  const matcher = new NameMatcher(table, text);
  const found: Candidate[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = codes[((pages[unit >> PAGE_BITS] ?? 0) << PAGE_BITS) | (unit & IN_PAGE)] ?? 0;
    if (code >= CODE_CLASS.word) {
      if (inWord) continue;
      // What is written together with an Arabic particle begins after it, too.
      inWord = code < CODE_CLASS.proclitic || code >= CODE_CLASS.lower;
    } else {
      if (code < CODE_CLASS.invisible || code >= CODE_CLASS.unspaced) inWord = false;
      if (code < CODE_CLASS.unspacedStart) continue;
    }
    const bucket = nameBucket(table, text, at, code);
    if (bucket < 0 || !matcher.match(at, bucket)) continue;
    const { record, end, senses, endsInS } = matcher;
    if (!matcher.nobody) found.push({ start: at, end, record, senses, plural: endsInS });
    at = end - 1;
    inWord = false;
  }
  return found;
}
