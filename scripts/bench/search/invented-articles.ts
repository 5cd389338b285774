import { type Random, randomFrom } from '../names/random.ts';
import type { Article } from './news.ts';

const SYLLABLES = [
  'ba',
  'den',
  'ko',
  'mir',
  'ta',
  'lon',
  'ves',
  'ri',
  'pu',
  'gar',
  'sel',
  'no',
  'fi',
  'hu',
  'wan',
  'que',
];
const WORDS = 60_000;
const PARAGRAPHS = 3;
const SENTENCE = 55;

/** Articles of invented words that are as rare as words of news are: the nth has a share of 1/n (Zipf). */
export function inventedArticles(count: number): Article[] {
  const random = randomFrom(WORDS);
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    title: inventedWords(6, random),
    body: Array.from({ length: PARAGRAPHS }, () => inventedWords(SENTENCE, random)).join('\n\n'),
  }));
}

function inventedWords(count: number, random: Random): string {
  return Array.from({ length: count }, () => inventedWord(zipfRank(random))).join(' ');
}

/** A rank whose logarithm is evenly spread. */
function zipfRank(random: Random): number {
  return Math.floor(WORDS ** (random.below(1_000_000) / 1_000_000));
}

function inventedWord(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}
