import type { SearchQuery } from '../protocol.ts';
import { searchIndex, type SearchHits } from '../search/search.ts';
import { plainWords } from '../search/topic-names.ts';
import type { TopicHit } from '../search/topics.ts';
import type { Archive } from './archive.ts';
import { indexedText } from './indexed-text.ts';

/** What a search found among the passages of an archive. */
export interface FoundPassages {
  /** Best first, at most as many as were asked for. */
  readonly passages: readonly number[];
  readonly total: number;
  readonly articles: number;
  /** The query that was run, where words of it were corrected. */
  readonly corrected: string | null;
  /** The topics whose passages count as found. */
  readonly topics: readonly TopicHit[];
}

/** What it is worth to speak of a topic that the search names, beside holding a word of the search. */
const NAMED = 0.5;
/** With fewer hits than this, a topic counts that the search only begins to name, or nearly names. */
const FEW = 3;

/** Searches the passages of an archive; `topics` are those that answer to the words. */
export function searchPassages(
  archive: Archive,
  query: SearchQuery,
  topics: readonly TopicHit[],
): FoundPassages {
  const named = topics.filter(({ by }) => by === 'named');
  const found = search(archive, query, named);
  const isRescued = found.total < FEW && !query.exact && topics.length > named.length;
  return isRescued ? search(archive, query, topics) : found;
}

function search(
  archive: Archive,
  { text, limit, exact }: SearchQuery,
  topics: readonly TopicHit[],
): FoundPassages {
  const articles = new Set<number>();
  const { hits, total, corrected }: SearchHits = searchIndex(archive.index, text, {
    limit,
    // The name of a topic is no slip, though no passage may be written in its language.
    exact: exact || topics.some((topic) => isNameOf(archive, topic, text)),
    evidence: topics.map(({ entity }) => ({
      documents: archive.passagesOf(entity),
      factor: NAMED,
    })),
    textOf: (document) => {
      const passage = archive.passage(document);
      const { title = '', language = '' } = archive.articles[passage.article] ?? {};
      return indexedText({ title, language }, passage);
    },
    accept: (document) => {
      articles.add(archive.articleOf(document));
      return true;
    },
  });
  const passages = hits.map(({ document }) => document);
  return { passages, total, articles: articles.size, corrected, topics };
}

function isNameOf(archive: Archive, { entity, by }: TopicHit, text: string): boolean {
  if (by !== 'named') return false;
  const search = plainWords(text);
  const { name = '', aliases = [] } = archive.entities[entity] ?? {};
  return [name, ...aliases.map(({ form }) => form)].some((form) => plainWords(form) === search);
}
