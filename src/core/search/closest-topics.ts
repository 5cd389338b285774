import { shownName } from '../archive/shown-name.ts';
import { likest } from './likeness.ts';
import type { NamedTopics } from './name-forms.ts';
import { plainWords } from './plain-words.ts';

const MOST = 5;
/** Shorter words are like everything. */
const SHORTEST = 4;
/** Nobody has only mistyped names in longer searches. */
const MOST_WORDS = 8;

/**
 * The topics whose shown names come closest to a search that finds nothing, by entity: those like all
 * of it, then those like one of its words; at most five, and none where none is close.
 */
export function closestTopics(topics: NamedTopics, text: string): number[] {
  const plain = plainWords(text);
  const words = plain.split(' ').slice(0, MOST_WORDS);
  const wanted = [plain, ...words].filter(({ length }) => length >= SHORTEST);
  const names = topics.entities.map((entity) => plainWords(shownName(topics, entity)));
  const closest = new Set(wanted.flatMap((each) => likest(names, each)));
  return [...closest].slice(0, MOST);
}
