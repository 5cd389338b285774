import type { Archive } from '../archive/archive.ts';
import { correctByName } from './correct-by-name.ts';
import { parseQuery, soughtText } from './parse-query.ts';
import { planSearch } from './plan-search.ts';
import type { ParsedQuery } from './query.ts';
import { replaceWords } from './replace-words.ts';
import type { SearchPlan } from './search-plan.ts';
import type { TopicHit } from './topic-hit.ts';
import { findTopics, isNameTerm } from './topics.ts';

/** What a search of an archive looks up. */
export interface ArchivePlan {
  /** As it is run: corrected where it had to be. */
  readonly query: ParsedQuery;
  readonly plan: SearchPlan;
  /** What is sought, less filters and signs. */
  readonly sought: string;
  /** Topics that answer to it, best first. */
  readonly topics: readonly TopicHit[];
}

/**
 * Finds out what in an archive answers to a search. Unknown words are corrected by what texts hold, and
 * where they hold nothing like them, by the name of the topic that the search comes nearest to.
 * @param exact - take the words as typed
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function planArchiveSearch(archive: Archive, text: string, exact: boolean): ArchivePlan {
  const first = planAs(archive, text, exact);
  const [likest] = first.topics;
  const { unknown } = first.plan;
  if (exact || unknown.length === 0 || likest === undefined || likest.by === 'named') return first;
  const name = archive.entities[likest.entity]?.name ?? '';
  const replacements = correctByName(name, first.query.words, new Set(unknown));
  if (replacements.length === 0) return first;
  const named = planAs(archive, replaceWords(first.query.text, replacements), true);
  return { ...named, plan: { ...named.plan, corrected: named.query.text } };
}

function planAs(archive: Archive, text: string, exact: boolean): ArchivePlan {
  const { index, entities } = archive;
  const isKnown = (term: string): boolean => isNameTerm(entities, term);
  const typed = parseQuery(text, index.languages);
  const plan = planSearch(index, typed, { exact, isKnown });
  const query = plan.corrected === null ? typed : parseQuery(plan.corrected, index.languages);
  const sought = soughtText(query.text);
  return { query, plan, sought, topics: findTopics(entities, sought) };
}
