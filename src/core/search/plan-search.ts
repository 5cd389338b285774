import { stemOf } from '../text/stem.ts';
import { expandWord } from './expand-word.ts';
import type { ParsedQuery, Phrase, QueryWord, WordStem } from './query.ts';
import { replaceWords } from './replace-words.ts';
import { isLone } from './restriction.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchPlan } from './search-plan.ts';
import type { TermGroup } from './term-group.ts';
import { type WordForms, wordForms } from './word-forms.ts';

export interface PlanOptions {
  /** Gives the terms that an unknown word may be a slip for; without it, words are taken as typed. */
  readonly correct?: (word: QueryWord) => readonly string[];
  /** Says of a term that no text holds whether it is right all the same. */
  readonly isKnown?: (term: string) => boolean;
}

/** A word of the query, and the terms put in its place where it is unknown. */
interface Reading {
  readonly word: QueryWord;
  readonly groups: readonly TermGroup[];
  readonly corrected: readonly string[];
  /** True where nothing answers to it, and it is not known to be right. */
  readonly unknown: boolean;
}

/** A query as it is run, corrected where it had to be, and what in the index answers to it. */
export interface PlannedQuery {
  readonly query: ParsedQuery;
  readonly plan: SearchPlan;
}

/**
 * Reads a query and finds out what answers to it. One that was corrected finds what it would find had
 * it been typed so: what is corrected may stand in a phrase, or be a word that tells nothing.
 * @param read - reads a query, typed or corrected
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function planQuery(
  index: SearchIndex,
  text: string,
  read: (text: string) => ParsedQuery,
  options: PlanOptions,
): PlannedQuery {
  const typed = read(text);
  const { corrected, unknown, ...plan } = planSearch(index, typed, options);
  if (corrected === null) return { query: typed, plan: { ...plan, corrected, unknown } };
  const query = read(corrected);
  const again = planSearch(index, query, { ...options, correct: () => [] });
  return { query, plan: { ...again, corrected, unknown } };
}

/**
 * Finds out what in an index answers to the words of a query, to neighbours among them written as
 * one, and only where a word is unknown, to what it may be a slip for.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
function planSearch(index: SearchIndex, query: ParsedQuery, options: PlanOptions): SearchPlan {
  const look = (word: QueryWord): Reading => {
    return {
      word,
      groups: expandWord(index, word, stemsOf(index, word.text)),
      corrected: [],
      unknown: false,
    };
  };
  const typed = query.words.map(look);
  const joined = query.joined
    .filter((pair) => isLikely(pair, typed))
    .map(look)
    .filter(({ groups }) => groups.length > 0);
  const readings = typed.map((reading) => {
    const { word, groups } = reading;
    const right = groups.length > 0 || joined.some((pair) => isPartOf(word, pair.word));
    if (right || options.isKnown?.(word.term) === true) return reading;
    const corrected = options.correct?.(word) ?? [];
    return { ...reading, corrected, unknown: corrected.length === 0 };
  });
  return {
    groups: [...readings, ...joined].flatMap(({ groups }) => groups),
    phrases: query.phrases,
    barredPhrases: query.without.filter((phrase) => !isWord(phrase)),
    barredWords: query.without
      .filter(isWord)
      .flatMap((words) => words.map(({ text, term }) => formsOf(index, text, term).forms)),
    corrected: correctedText(query.text, readings),
    unknown: readings.filter(({ unknown }) => unknown).map(({ word }) => word.term),
  };
}

/** Whether a phrase is of one word, whose other forms are as good. */
function isWord([first, ...others]: Phrase): boolean {
  return first !== undefined && others.length === 0 && !isLone(first);
}

function formsOf(index: SearchIndex, word: string, term: string): WordForms {
  return wordForms(index, term, stemsOf(index, word));
}

function stemsOf({ languages }: SearchIndex, word: string): WordStem[] {
  return languages.map((language) => {
    const stem = stemOf(word, language);
    return { language, stem, isOwn: () => stemOf(stem, language) === stem };
  });
}

/** Two telling words, or one with an unknown one, may be one word. */
function isLikely(pair: QueryWord, readings: readonly Reading[]): boolean {
  const parts = readings.filter(({ word }) => isPartOf(word, pair));
  return parts.length > 1 || parts.some(({ groups }) => groups.length === 0);
}

function isPartOf(word: QueryWord, pair: QueryWord): boolean {
  return pair.spans.some(({ start, end }) =>
    word.spans.some((span) => span.start >= start && span.end <= end),
  );
}

function correctedText(text: string, readings: readonly Reading[]): string | null {
  const replacements = readings
    .filter(({ corrected }) => corrected.length > 0)
    .map(({ word, corrected }) => ({ word, by: corrected.join(' ') }));
  return replacements.length === 0 ? null : replaceWords(text, replacements);
}
