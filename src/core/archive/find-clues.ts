import type { Span } from '../model.ts';
import { tokenize, type Token } from '../text/tokenize.ts';

const MOST_CLUES = 4;

/**
 * Which of an entity's cues stand in some texts, as these write them, at most four: those of the first
 * text first, each text's in the order of the cues. A cue that ends in `*` may go on as it likes.
 */
export function findClues(cues: readonly string[], texts: readonly string[]): string[] {
  const clues = new Map<string, string>();
  for (const text of texts) {
    const tokens = tokenize(text);
    for (const cue of cues) {
      const found = findCue(cue, tokens);
      if (found === null) continue;
      const clue = text.slice(found.start, found.end);
      clues.set(clue.toLowerCase(), clues.get(clue.toLowerCase()) ?? clue);
    }
  }
  return [...clues.values()].slice(0, MOST_CLUES);
}

function findCue(cue: string, tokens: readonly Token[]): Span | null {
  const isOpen = cue.endsWith('*');
  const words = tokenize(isOpen ? cue.slice(0, -1) : cue);
  const place = tokens.findIndex((_, at) =>
    words.every((word, i) => {
      const term = tokens[at + i]?.term ?? '';
      // Without spaces the last character of a cue is a token alone, and half of one in a text.
      const goesOn = word.unspaced || (isOpen && i === words.length - 1);
      return goesOn ? term.startsWith(word.term) : term === word.term;
    }),
  );
  const [first, last, lastWord] = [tokens[place], tokens[place + words.length - 1], words.at(-1)];
  if (first === undefined || last === undefined || lastWord === undefined) return null;
  const length = lastWord.unspaced ? lastWord.end - lastWord.start : last.end - last.start;
  return { start: first.start, end: last.start + length };
}
