import { excerptWindow, shiftMarks } from '../excerpt-window.ts';
import type { Kind, Span } from '../model.ts';
import type { Citation, Excerpt, SearchAnswer } from '../protocol.ts';
import type { Part } from './description.ts';

/** How many lines fit under an address bar, and how many of them topics may take. */
const LINES = { all: 6, topics: 2 } as const;
/** As much of an excerpt as fits on a line beside its source, in UTF-16 units. */
const ROOM = 90;

/** How many excerpts are worth asking for. */
export const MOST_EXCERPTS = LINES.all;

/** Something the archive can show, and the line that offers it. */
export interface Suggestion {
  readonly target:
    | { readonly page: 'topic'; readonly topic: string }
    | { readonly page: 'article'; readonly article: string; readonly passage: number };
  readonly description: readonly Part[];
}

/** The words of the lines, in the reader's language. */
export interface SuggestionWords {
  kind(kind: Kind): string;
  excerpts(count: number): string;
  citation(citation: Citation): string;
}

/** The topics and excerpts that answer to a search, each in one line: the surest first. */
export function suggestionsOf(answer: SearchAnswer, words: SuggestionWords): Suggestion[] {
  const topics = answer.topics
    .slice(0, LINES.topics)
    .map(({ topic, marks, passages }): Suggestion => ({
      target: { page: 'topic', topic: topic.id },
      description: [
        ...marked(topic.name, marks),
        dim(` · ${words.kind(topic.kind)} · ${words.excerpts(passages)}`),
      ],
    }));
  const excerpts = answer.excerpts.map((excerpt): Suggestion => ({
    target: {
      page: 'article',
      article: excerpt.citation.article,
      passage: excerpt.number,
    },
    description: [...snippet(excerpt), dim(` · ${words.citation(excerpt.citation)}`)],
  }));
  return [...topics, ...excerpts].slice(0, LINES.all);
}

/** As much of an excerpt as a line holds, its first mark among it, cut between words. */
function snippet({ text, marks, language }: Excerpt): Part[] {
  const { start, end } = excerptWindow(text, marks, ROOM, language);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  return [
    ...marked(before + text.slice(start, end), shiftMarks(marks, start, end, before.length)),
    ...(after ? [plain(after)] : []),
  ];
}

function marked(text: string, marks: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) parts.push(plain(text.slice(at, start)));
    parts.push({ text: text.slice(start, end), look: 'match' });
    at = end;
  }
  if (at < text.length) parts.push(plain(text.slice(at)));
  return parts;
}

function plain(text: string): Part {
  return { text, look: 'plain' };
}

function dim(text: string): Part {
  return { text, look: 'dim' };
}
