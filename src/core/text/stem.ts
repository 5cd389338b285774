import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stem as english } from 'porter2';
import { termOf } from './term.ts';

/**
 * The Snowball stemmers (snowballstem.org) by primary language, English being Porter2. Words of
 * other languages are taken as they are written.
 */
const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['pt', portuguese],
  ['ru', russian],
]);

/** Numbers and codes have no forms. */
const DIGIT = /\p{Nd}/u;

/** The primary language whose stemmer serves a BCP 47 language; empty where none does. */
export function stemLanguage(language: string): string {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return STEMMERS.has(primary) ? primary : '';
}

/**
 * The stem of a word as a text writes it, spelled plainly as terms are: words with one stem are
 * forms of one another. Without a stemmer for `language`, the word's term.
 */
export function stemOf(word: string, language: string): string {
  const stemmer = STEMMERS.get(language);
  if (stemmer === undefined || DIGIT.test(word)) return termOf(word);
  // Endings are told apart by their accents, so the word is spelled plainly only afterwards.
  return termOf(stemmer(word.toLowerCase().normalize('NFC')));
}
