/**
 * The one place where what arrives from another context is checked before anything reads it. A page
 * script speaks for a renderer that a hostile page may have taken over: in what it asks, and in what
 * it answers.
 */
import { LIMITS } from './limits.ts';
import { KINDS } from './model.ts';
import {
  EXCERPT_ORDERS,
  RESULT_ORDERS,
  type FrameReport,
  type ToBackground,
  type ToPage,
} from './protocol.ts';

type Check = (value: unknown) => boolean;

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

/** The same of what a page script is asked. */
export const PAGE_CHECKS: { readonly [K in keyof ToPage]: Check } = {
  report: isNull,
  rulesChanged: isNull,
  visit: isNull,
  jump: record({ entity: id(), occurrence: isCount }),
  walk: record({ step: (value) => value === 1 || value === -1 }),
};

function record(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === names.length &&
    names.every(
      (name) =>
        Object.hasOwn(value, name) && fields[name]?.((value as Record<string, unknown>)[name]),
    );
}

function list(item: Check, most: number, least = 0): Check {
  return (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(item);
}

function text(most: number): Check {
  return (value) => typeof value === 'string' && value.length <= most;
}

function id(): Check {
  return (value) => typeof value === 'string' && value.length > 0 && value.length <= LIMITS.id;
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function oneOf(...values: readonly string[]): Check {
  return (value) => values.some((one) => one === value);
}

function isNull(value: unknown): boolean {
  return value === null;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

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
