import type { TopicView } from '../../core/protocol.ts';
import { formatDate } from '../format-date.ts';
import { joinNames } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';

type Articles = TopicView['articles'];

/** More than these, and a description tells their number instead of each. */
const MOST_TOLD = 6;

/** What is written beside a block of the timeline: whose excerpts, and of when. */
export function blockLabel(
  articles: Articles,
  places: readonly number[],
): { readonly name: string; readonly date: string } {
  const own = places.flatMap((place) => articles[place]?.citation ?? []);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { name: '', date: '' };
  const publishers = new Set(own.map(({ publisher }) => publisher));
  const name =
    publishers.size === 1
      ? (first.publisher ?? say('publisherNotNamed'))
      : sayCount('articleCount', own.length);
  const dates = [...new Set([first, last].map(({ published }) => formatDate(published)))];
  const [from = '', to] = dates;
  if (to !== undefined) return { name, date: say('fromTo', from, to) };
  return { name, date: first.published.estimated === null ? from : say('estimatedDate', from) };
}

/** The excerpts of these articles, in their order. */
export function excerptsOf(
  articles: Articles,
  places: readonly number[],
): { readonly article: string; readonly passage: number }[] {
  return places.flatMap((place) => {
    const { citation, passages } = articles[place] ?? {};
    const article = citation?.article;
    return article === undefined ? [] : (passages ?? []).map((passage) => ({ article, passage }));
  });
}

/** The timeline in words. */
export function timelineDescription(articles: Articles): string {
  const total = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  if (articles.length > MOST_TOLD) {
    const dates = [articles[0], articles.at(-1)].map((each) =>
      each === undefined ? '' : formatDate(each.citation.published),
    );
    return say('timelineSummary', sayCount('excerptCount', total), dates[0] ?? '', dates[1] ?? '');
  }
  return joinNames(
    articles.map(({ citation, passages }) =>
      say('excerptsOn', sayCount('excerptCount', passages.length), formatDate(citation.published)),
    ),
    'long',
  );
}
