import type { Mention } from '../model.ts';
import { findMentions } from './find.ts';
import type { Block, Gazetteer } from './gazetteer.ts';

/**
 * The mentions in a plain text of many paragraphs, each line read as a block of its own, sorted and
 * disjoint; offsets are UTF-16 code units of `text`. `language`: BCP 47, empty where unknown.
 */
export function findInText(gazetteer: Gazetteer, text: string, language: string): Mention[] {
  const starts: number[] = [];
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    starts.push(line.index);
    blocks.push({ text: line[0], language });
  }
  return findMentions(gazetteer, blocks).flatMap((mentions, i) =>
    mentions.map((mention) => ({
      ...mention,
      start: mention.start + (starts[i] ?? 0),
      end: mention.end + (starts[i] ?? 0),
    })),
  );
}
