import { ByteReader } from './byte-reader.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What a mention of one entity says about another: 1 speaks for it, -1 against it, 0 neither. */
export function relation(gazetteer: Gazetteer, from: number, to: number): -1 | 0 | 1 {
  const { related, relations } = gazetteer.table;
  const reader = new ByteReader(relations, related[from] ?? relations.length);
  for (let left = reader.number(); left > 0 && reader.more; left--) {
    const known = reader.number();
    if (known >>> 1 === to) return (known & 1) === 1 ? -1 : 1;
  }
  return 0;
}
