/**
 * Checks what arrives from another context before anything reads it. A page
 * script speaks for a renderer that a hostile page may have taken over: in what it asks, and in what
 * it answers.
 */
import {
  id,
  isBoolean,
  isCount,
  isNull,
  isShare,
  list,
  oneOf,
  orNull,
  record,
  text,
  type Check,
} from './form.ts';
import { LIMITS } from './limits.ts';
import { KINDS } from './model.ts';
import { EXCERPT_ORDERS, RESULT_ORDERS, type FrameReport, type ToBackground } from './protocol.ts';

const frameReport = record({
  state: oneOf('reading', 'done', 'paused', 'asking'),
  words: isCount,
  unmarked: isCount,
  topics: list(
    record({ entity: id(), count: isCount, at: list(isShare, LIMITS.positions) }),
    LIMITS.topics,
  ),
});

const muteQuery = record({
  topics: list(id(), LIMITS.senses, 1),
  word: orNull(id()),
  everywhere: isBoolean,
});

const senseQuery = record({ word: id(), topic: orNull(id()) });

/** Whether what a page script gives as its report is one. */
export function isFrameReport(value: unknown): value is FrameReport {
  return frameReport(value);
}

/** Whether a query of each kind has the form the protocol gives it. */
export const CHECKS: { readonly [K in keyof ToBackground]: Check } = {
  card: record({
    entities: list(id(), LIMITS.senses, 1),
    ask: isBoolean,
    around: record({
      text: text(LIMITS.text),
      span: isSpan,
      language: text(LIMITS.id),
      block: list(record({ entity: id(), count: isCount }), LIMITS.topics),
      page: list(record({ entity: id(), count: isCount }), LIMITS.topics),
    }),
  }),
  report: frameReport,
  getReady: isNull,
  loadCard: isNull,
  site: isNull,
  ownRules: isNull,
  isVisit: isNull,
  remember: senseQuery,
  forget: senseQuery,
  mute: muteQuery,
  unmute: muteQuery,
  openSettings: isNull,
  openArchive: isPlace,
  page: record({ tab: isCount }),
  setVisit: record({ tab: isCount, on: isBoolean }),
  search: record({ text: text(LIMITS.query), limit: isCount, exact: isBoolean }),
  browse: record({
    text: text(LIMITS.query),
    limit: isCount,
    exact: isBoolean,
    chosen: record({
      publishers: list(orNull(text(LIMITS.id)), LIMITS.chosen),
      years: list(isCount, LIMITS.chosen),
      kinds: list(oneOf(...KINDS), LIMITS.chosen),
    }),
    order: oneOf(...RESULT_ORDERS),
    article: orNull(id()),
  }),
  article: record({ id: id() }),
  topic: record({ id: id(), order: oneOf(...EXCERPT_ORDERS), limit: isCount }),
  topics: record({ text: text(LIMITS.query), limit: isCount }),
  archive: isNull,
};

function isSpan(value: unknown): boolean {
  if (!record({ start: isCount, end: isCount })(value)) return false;
  const { start, end } = value as { start: number; end: number };
  return start < end && end <= LIMITS.text;
}

/** A place in the archive page that a card may lead to. */
function isPlace(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^(?:topic|article)=[\w.%-]{1,200}(?:&passage=\d{1,6})?$/.test(value)
  );
}
