import type { Span } from './model.ts';

/** Of the room there is, how much may stand before the first mark where its sentence begins too early. */
const LEAD = 0.4;

/**
 * Where to begin a text that must be cut, so that its first mark is in sight: at its beginning where
 * that will do, else with the mark's sentence, else with a word a little before the mark.
 * @param marks - sorted
 * @param room - how many UTF-16 units fit
 * @returns UTF-16 offset
 */
export function windowStart(
  text: string,
  marks: readonly Span[],
  room: number,
  language: string,
): number {
  const first = marks[0];
  if (!first || first.end <= room) return 0;
  const sentence = startAtOrBefore(text, first.start, 'sentence', language);
  if (first.end - sentence <= room) return sentence;
  const early = Math.max(0, Math.floor(first.start - room * LEAD));
  return startAtOrBefore(text, early, 'word', language);
}

/**
 * As much of a text as there is room for, its first mark among it, cut between words.
 * @param marks - sorted
 * @param room - how many UTF-16 units fit
 */
export function excerptWindow(
  text: string,
  marks: readonly Span[],
  room: number,
  language: string,
): Span {
  const start = windowStart(text, marks, room, language);
  return { start, end: endWithin(text, start, room) };
}

/** Where a piece ends that begins at `start`: with its last whole word, where the script has spaces. */
function endWithin(text: string, start: number, room: number): number {
  const end = start + room;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  if (space > start + room / 2) return space;
  return isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end;
}

function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

function startAtOrBefore(
  text: string,
  offset: number,
  granularity: 'sentence' | 'word',
  language: string,
): number {
  const segments = new Intl.Segmenter(language || undefined, { granularity }).segment(text);
  const starts = [...segments].filter(({ segment }) => segment.trim() !== '');
  return starts.findLast(({ index }) => index <= offset)?.index ?? 0;
}

/**
 * Marks as they stand in a piece of their text.
 * @param start - where the piece begins in the text, its own `lead` characters not counted
 */
export function shiftMarks(
  marks: readonly Span[],
  start: number,
  end: number,
  lead: number,
): Span[] {
  return marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({
      start: Math.max(mark.start, start) - start + lead,
      end: Math.min(mark.end, end) - start + lead,
    }));
}
