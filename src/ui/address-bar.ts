import type { Part } from '../core/omnibox/description.ts';
import { MOST_EXCERPTS, suggestionsOf } from '../core/omnibox/suggestions.ts';
import type { SearchAnswer, SearchQuery } from '../core/protocol.ts';
import { citationText } from './citation-text.ts';
import { formatRoute } from './route.ts';
import { say, sayCount } from './say.ts';

/** What is shown under the address bar: the line for the text itself, and others with what they open. */
export interface AddressBarLines {
  readonly first: readonly Part[];
  readonly more: readonly { readonly content: string; readonly description: readonly Part[] }[];
}

/** Places of the archive, as suggestions hold them; a search for these very words is no loss. */
const PLACE = /^(?:topic=[^&]+|article=[^&]+&passage=\d+)$/;

/**
 * What the archive holds on the words behind Sidelight's keyword in the address bar.
 * @param search - answers a search; where it throws, the first line says so
 */
export async function addressBarLines(
  text: string,
  search: (query: SearchQuery) => Promise<SearchAnswer>,
): Promise<AddressBarLines> {
  const query = text.trim();
  if (query === '') return only(say('searchArchive'));
  try {
    const answer = await search({ text: query, limit: MOST_EXCERPTS, exact: false });
    const more = suggestionsOf(answer, {
      kind: (kind) => say(`kind_${kind}`),
      excerpts: (count) => sayCount('excerptCount', count),
      citation: citationText,
    }).map(({ target, description }) => {
      const content = formatRoute(target.page === 'topic' ? target : { ...target, query: null });
      return { content, description };
    });
    const first = say(more.length === 0 ? 'noResultsFor' : 'omniboxSearch', query);
    return { ...only(first), more };
  } catch {
    return only(say('failed'));
  }
}

/** The place in the archive that was entered behind the keyword, a suggestion's or a search's. */
export function placeEntered(entered: string): string {
  const query = entered.trim();
  if (PLACE.test(query) || query === '') return query;
  return formatRoute({ page: 'search', query, exact: false });
}

function only(line: string): AddressBarLines {
  return { first: [{ text: line, look: 'plain' }], more: [] };
}
