import type { Gazetteer } from './gazetteer.ts';
import { readNumber, skipNumber } from './numbers.ts';

/** What a mention of one entity says about another: 1 speaks for it, -1 against it, 0 neither. */
export function relation(gazetteer: Gazetteer, from: number, to: number): -1 | 0 | 1 {
  const { related, relations } = gazetteer.table;
  const end = Math.min(relations.length, related[from + 1] ?? 0);
  for (let at = related[from] ?? end; at >= 0 && at < end; at = skipNumber(relations, at)) {
    const known = readNumber(relations, at);
    if (known >> 1 === to) return (known & 1) === 0 ? 1 : -1;
  }
  return 0;
}
