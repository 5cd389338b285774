import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isStopword } from '../../../src/core/text/stopwords.ts';
import { randomFrom } from '../names/random.ts';
import { inventedArticles } from './invented-articles.ts';
import type { Text } from './engine.ts';

/** An article of a news agency. */
export interface Article extends Text {
  readonly id: string;
}

/** Where articles come from, to be said beside the figures. */
export interface News {
  readonly articles: readonly Article[];
  readonly source: string;
  /** Whether a headline has words of its article: only then can it be sought by them. */
  readonly telling: boolean;
}

const FILE = '../shared/bench/search/reuters.jsonl.gz';
const PARAGRAPHS = /\n\s*\n|\n {4}/u;
/** Characters of a passage; a few sentences, as they are shown. */
const SHORTEST = 250;
const INVENTED = 20_000;

/** Newswire articles, or where they are not there, invented ones. */
export function readNews(): News {
  if (!existsSync(FILE)) {
    console.error(`${FILE} is not there: the articles are invented`);
    const source = 'invented articles, which are not sought by headline: it tells nothing of them';
    return { articles: inventedArticles(INVENTED), source, telling: false };
  }
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as Article);
  return { articles, source: 'newswire articles', telling: true };
}

/** The telling words of a headline, in small letters, without the tickers of companies. */
export function headlineOf({ title }: Article): string[] {
  const words =
    title
      .replace(/<[^>]*>/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !isStopword(word, ['en']));
}

/**
 * So many passages: the paragraphs of articles, short ones together, and where these do not suffice,
 * halves of two put together, the same at every run.
 */
export function passagesOf(articles: readonly Article[], count: number): Text[] {
  const passages = articles.flatMap(cut).slice(0, count);
  const random = randomFrom(count);
  const natural = passages.length;
  const pick = (): Text => passages[random.below(natural)] ?? { title: '', body: '' };
  while (passages.length < count) {
    const { title, body } = pick();
    const half = body.slice(0, body.indexOf(' ', body.length / 2));
    const other = pick().body;
    passages.push({ title, body: half + other.slice(other.indexOf(' ', other.length / 2)) });
  }
  return passages;
}

function cut({ title, body }: Article): Text[] {
  const passages: Text[] = [];
  let passage = '';
  for (const part of body.split(PARAGRAPHS)) {
    passage = `${passage} ${part}`.replace(/\s+/gu, ' ').trim();
    if (passage.length < SHORTEST) continue;
    passages.push({ title, body: passage });
    passage = '';
  }
  return passage.length < SHORTEST / 2 ? passages : [...passages, { title, body: passage }];
}

/** Queries of two to four words from the headlines of passages, the same at every run. */
export function queriesOf(passages: readonly Text[], count: number): string[] {
  const random = randomFrom(passages.length + 1);
  const queries: string[] = [];
  for (let tries = 0; queries.length < count && tries < 100 * count; tries += 1) {
    const words = headlineOf({
      id: '',
      ...(passages[random.below(passages.length)] ?? { title: '', body: '' }),
    });
    const length = 2 + random.below(3);
    if (words.length >= length) queries.push(words.slice(0, length).join(' '));
  }
  return queries;
}
