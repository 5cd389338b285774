import { decodeLength, encodeLength } from '../../../src/core/search/length-code.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import type { Phrase, QueryWord } from '../../../src/core/search/query.ts';
import { replaceWords } from '../../../src/core/search/replace-words.ts';
import type { IndexedText } from '../../../src/core/search/search-index.ts';
import { stemLanguage, stemOf } from '../../../src/core/text/stem.ts';
import { isStopword } from '../../../src/core/text/stopwords.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { osaDistance, osaToBeginning, osaToMeantBeginning } from './osa-distance.ts';

/** What the engine does, by scanning every text for every word: no index, no tables, no shortcuts. */

interface Occurrence {
  readonly term: string;
  /** Its own, and its plain spelling where that is one. */
  readonly stems: readonly string[];
  readonly weight: number;
}

interface Text {
  readonly language: string;
  readonly occurrences: readonly Occurrence[];
  readonly length: number;
  readonly parts: readonly (readonly string[])[];
}

export interface NaiveHit {
  readonly document: number;
  readonly score: number;
}

export interface NaiveHits {
  readonly hits: readonly NaiveHit[];
  readonly corrected: readonly string[];
}

export function naiveSearch(
  texts: readonly IndexedText[],
  query: string,
  exact: boolean,
): NaiveHits {
  const read = texts.map(readText);
  const languages = [...new Set(read.map(({ language }) => language))].filter(
    (each) => each !== '',
  );
  const parsed = parseQuery(query, languages);
  const corrected: string[] = [];
  const replacements: { word: QueryWord; by: string }[] = [];
  const scores = read.map(() => 0);
  languages.sort();
  const isUnknown = (word: QueryWord): boolean => answersTo(read, word, languages).length === 0;
  const isLikelyPair = (parts: readonly QueryWord[]): boolean =>
    parts.length > 1 || parts.some(isUnknown);
  const joined = parsed.joined.filter(
    (pair) => !isUnknown(pair) && isLikelyPair(parsed.words.filter((word) => isIn(word, pair))),
  );
  const groups = [...parsed.words, ...joined].flatMap((word) => {
    const found = answersTo(read, word, languages);
    if (found.length > 0 || exact || joined.some((pair) => isIn(word, pair))) return found;
    const terms = correctionOf(read, word);
    corrected.push(...terms);
    if (terms.length > 0) replacements.push({ word, by: terms.join(' ') });
    return [];
  });
  if (replacements.length > 0) {
    return { ...naiveSearch(texts, replaceWords(query, replacements), true), corrected };
  }
  let before = 0;
  for (const group of groups) before = addGroup(read, scores, group, group.capped ? before : 0);
  const hits = scores
    .map((score, document) => ({ document, score }))
    .filter(({ score, document }) => score > 0 && fits(read[document]!, parsed))
    .sort((a, b) => b.score - a.score || a.document - b.document);
  return { hits, corrected };
}

interface Group {
  readonly factor: number;
  /** It tells no more than the group before it. */
  readonly capped: boolean;
  /** In how many texts it is taken to stand. */
  readonly holding: number;
  /** What one occurrence counts in a text of a language; 0 where it does not answer. */
  readonly weigh: (occurrence: Occurrence, language: string) => number;
}

function isIn(word: QueryWord, pair: QueryWord): boolean {
  return word.spans.some(
    ({ start, end }) => start >= pair.spans[0]!.start && end <= pair.spans[0]!.end,
  );
}

function answersTo(texts: readonly Text[], word: QueryWord, languages: readonly string[]): Group[] {
  const known = formsOf(texts, word.text, word.term);
  const endings = word.open ? endingsOf(texts, word, languages, known) : new Set<string>();
  const holders = countHolders(texts);
  const groups: Group[] = [
    { factor: 1, capped: false, weigh: known.weigh, holding: known.holding },
    {
      factor: known.all.size > 0 ? 0.75 : 1,
      capped: known.all.size > 0,
      weigh: ({ term }) => (endings.has(term) ? 1 : 0),
      holding: Math.min(texts.length, sum([...endings].map((each) => holders.get(each) ?? 0))),
    },
  ];
  return groups.filter((_, i) => (i === 0 ? known.all : endings).size > 0);
}

function formsOf(texts: readonly Text[], word: string, term: string) {
  const weigh = (occurrence: Occurrence, language: string): number => {
    if (occurrence.term === term) return 1;
    if (language === '') return 0;
    return occurrence.stems.includes(stemOf(word, language)) ? 0.875 : 0;
  };
  const all = new Set<string>();
  for (const { occurrences, language } of texts) {
    for (const each of occurrences) if (weigh(each, language) > 0) all.add(each.term);
  }
  // A form in one language may stand in texts of another, where it does not answer.
  return { all, holding: mostHolding(texts, word, term), weigh: spread(texts, weigh) };
}

/** In how many texts the word stands, or its forms in one of the languages, whichever is more. */
function mostHolding(texts: readonly Text[], word: string, term: string): number {
  const holding = (terms: ReadonlySet<string>): number =>
    texts.filter(({ occurrences }) => occurrences.some((each) => terms.has(each.term))).length;
  const languages = [...new Set(texts.map(({ language }) => language))].filter(Boolean);
  const forms = languages.map((language) => {
    const stem = stemOf(word, language);
    const own = texts.filter((text) => text.language === language);
    const all = own.flatMap(({ occurrences }) => occurrences);
    return new Set(all.filter(({ stems }) => stems.includes(stem)).map((each) => each.term));
  });
  return Math.max(...[new Set([term]), ...forms].map(holding));
}

/** A term is a form of a stem in a language where any text of that language writes it so. */
function spread(texts: readonly Text[], weigh: Group['weigh']): Group['weigh'] {
  const best = new Map<string, number>();
  for (const { occurrences, language } of texts) {
    for (const each of occurrences) {
      const key = `${language} ${each.term}`;
      best.set(key, Math.max(best.get(key) ?? 0, weigh(each, language)));
    }
  }
  return (each, language) => best.get(`${language} ${each.term}`) ?? 0;
}

function endingsOf(
  texts: readonly Text[],
  word: QueryWord,
  languages: readonly string[],
  known: { readonly all: ReadonlySet<string> },
): Set<string> {
  const holders = countHolders(texts);
  const endings = [...holders.keys()]
    .filter((term) => term.startsWith(word.term) && !known.all.has(term) && term !== word.term)
    .filter((term) => !isStopword(term, languages))
    .sort((a, b) => holders.get(b)! - holders.get(a)! || (a < b ? -1 : 1));
  return new Set(word.unspaced ? endings : endings.slice(0, 32));
}

function correctionOf(texts: readonly Text[], { term, unspaced, open }: QueryWord): string[] {
  if (unspaced || term.length < 4 || /\d/.test(term)) return [];
  const holders = countHolders(texts);
  const one = nearest(holders, term, open ? osaToMeantBeginning : osaDistance);
  const two = nearest(holders, term, open ? osaToBeginning : osaDistance);
  const split = splits(term)
    .filter((parts) => parts.every((part) => holders.has(part)))
    .map((parts) => ({ parts, held: Math.min(...parts.map((part) => holders.get(part)!)) }))
    .sort((a, b) => b.held - a.held)[0];
  if (one?.edits === 1) return [one.each];
  if (split !== undefined) return split.parts;
  return two?.edits === 2 && term.length >= 8 ? [two.each] : [];
}

function nearest(
  holders: ReadonlyMap<string, number>,
  term: string,
  distance: (word: string, term: string) => number,
) {
  return [...holders.keys()]
    .map((each) => ({ each, edits: distance(term, each) }))
    .filter(({ edits }) => edits <= 2)
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(b.each.startsWith(term.charAt(0))) - Number(a.each.startsWith(term.charAt(0))) ||
        holders.get(b.each)! - holders.get(a.each)! ||
        (a.each < b.each ? -1 : 1),
    )[0];
}

function splits(term: string): string[][] {
  return Array.from({ length: Math.max(0, term.length - 5) }, (_, i) => [
    term.slice(0, i + 3),
    term.slice(i + 3),
  ]);
}

/** Adds to the scores; gives in how many texts the group is taken to stand. */
function addGroup(
  texts: readonly Text[],
  scores: number[],
  { factor, weigh, holding }: Group,
  common: number,
): number {
  const average = Math.max(1, sum(texts.map(({ length }) => length))) / Math.max(1, texts.length);
  const frequencies = texts.map(({ occurrences, language }) =>
    sum(occurrences.map((each) => each.weight * weigh(each, language))),
  );
  const taken = Math.max(holding, common);
  const idf = Math.log(1 + (texts.length - taken + 0.5) / (taken + 0.5));
  frequencies.forEach((frequency, document) => {
    if (frequency === 0) return;
    const norm = 1.2 * (0.25 + (0.75 * texts[document]!.length) / average);
    scores[document]! += factor * idf * (frequency / (frequency + norm));
  });
  return holding;
}

function fits(text: Text, query: { phrases: readonly Phrase[]; without: readonly Phrase[] }) {
  const barred = (phrase: Phrase): boolean =>
    phrase.length === 1 && !isLone(phrase[0]!)
      ? holdsForm(text, phrase[0]!)
      : holdsRun(text, phrase);
  return query.phrases.every((phrase) => holdsRun(text, phrase)) && !query.without.some(barred);
}

function holdsForm({ occurrences, language }: Text, { text, term }: QueryWord): boolean {
  const stem = language === '' ? undefined : stemOf(text, language);
  return occurrences.some((each) => each.term === term || each.stems.includes(stem ?? ''));
}

function holdsRun({ parts }: Text, phrase: Phrase): boolean {
  return parts.some((terms) =>
    terms.some((_, start) =>
      phrase.every((word, i) =>
        isLone(word) ? terms[start + i]?.startsWith(word.term) : terms[start + i] === word.term,
      ),
    ),
  );
}

/** A single character of a script without spaces. */
function isLone({ term, unspaced }: QueryWord): boolean {
  return unspaced && [...term].length === 1;
}

function readText({ title, body, language: declared }: IndexedText): Text {
  const language = stemLanguage(declared);
  const occurrences = [...occurrencesOf(title, language, 2), ...occurrencesOf(body, language, 1)];
  const length = decodeLength(encodeLength(sum(occurrences.map(({ weight }) => weight))));
  const parts = [title, body].map((part) => tokenize(part).map(({ term }) => term));
  return { language, occurrences, length, parts };
}

function occurrencesOf(part: string, language: string, weight: number): Occurrence[] {
  return tokenize(part).map(({ start, end, term }) => {
    const own = stemOf(part.slice(start, end), language);
    const stems = stemOf(term, language) === term ? [own, term] : [own];
    return { term, stems: language === '' ? [] : stems, weight };
  });
}

function countHolders(texts: readonly Text[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { occurrences } of texts) {
    for (const term of new Set(occurrences.map((each) => each.term))) {
      holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  return holders;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
