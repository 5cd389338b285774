import { LIMITS } from '../core/limits.ts';
import { KINDS } from '../core/model.ts';
import { type FacetChoice, RESULT_ORDERS, type ResultOrder } from '../core/protocol.ts';
import { UNTOLD } from '../core/untold.ts';

/** What a search is narrowed down to, and how it is ordered; what is missing is as it comes. */
export interface Narrowed {
  readonly chosen?: FacetChoice;
  readonly order?: ResultOrder;
}

/** How many entries of a list are shown, where the reader has asked for more. */
interface Extended {
  readonly shown?: number;
}

export interface SearchRoute extends Narrowed, Extended {
  readonly page: 'search';
  /** Blank for everything. */
  readonly query: string;
  readonly exact: boolean;
}

export interface ArticleRoute extends Narrowed {
  readonly page: 'article';
  readonly article: string;
  /** The passage to scroll to, counted from 1; null for the beginning. */
  readonly passage: number | null;
  /** The search it was opened from, whose matches are marked in it. */
  readonly query: string | null;
  /** Whether that search took its words as typed. */
  readonly exact?: boolean;
}

export interface TopicRoute extends Extended {
  readonly page: 'topic';
  readonly topic: string;
  /** Newest first, where it is missing. */
  readonly order?: 'weight';
}

/** What the archive page can show. Each has an address, which may be shared and gone back to. */
export type Route =
  | { readonly page: 'home' }
  | SearchRoute
  | ArticleRoute
  | TopicRoute
  /** An address that says nothing we know. */
  | { readonly page: 'lost' };

/** The search that an article was opened from; null where it was opened from none. */
export function searchOf(route: ArticleRoute): SearchRoute | null {
  const { query, exact = false, chosen, order } = route;
  if (query === null) return null;
  return { page: 'search', query, exact, ...(chosen && { chosen }), ...(order && { order }) };
}

const MOST_VALUES = 50;

/** A route as the archive page takes it after its `#`: `article=002&passage=3`. */
export function formatRoute(route: Route): string {
  const fields = new URLSearchParams();
  if (route.page === 'topic') {
    fields.set('topic', route.topic);
    if (route.order !== undefined) fields.set('sort', route.order);
    setShown(fields, route);
  }
  if (route.page === 'article') {
    fields.set('article', route.article);
    if (route.passage !== null) fields.set('passage', String(route.passage));
    if (route.query !== null) setSearch(fields, route.query, route.exact ?? false, route);
  }
  if (route.page === 'search') {
    setSearch(fields, route.query, route.exact, route);
    setShown(fields, route);
  }
  if (route.page === 'lost') fields.set('lost', '1');
  return fields.toString();
}

/** The route of an address, with or without its `#`. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, '');
  if (address === '' || address === UNTOLD) return { page: 'home' };
  const fields = new URLSearchParams(address);
  const [article] = valuesOf(fields, 'article');
  const [topic] = valuesOf(fields, 'topic');
  const query = fields.get('q')?.slice(0, LIMITS.query) ?? null;
  const exact = fields.get('exact') === '1';
  if (article) {
    const passage = numberIn(fields, 'passage');
    if (query === null) return { page: 'article', article, passage, query };
    const search = { ...(exact && { exact }), ...parseNarrowed(fields) };
    return { page: 'article', article, passage, query, ...search };
  }
  if (topic) {
    const order = fields.get('sort') === 'weight' ? { order: 'weight' as const } : {};
    return { page: 'topic', topic, ...order, ...parseShown(fields) };
  }
  if (query === null) return { page: 'lost' };
  return { page: 'search', query, exact, ...parseNarrowed(fields), ...parseShown(fields) };
}

function setSearch(
  fields: URLSearchParams,
  query: string,
  exact: boolean,
  { chosen, order = 'best' }: Narrowed,
): void {
  fields.set('q', query);
  if (exact) fields.set('exact', '1');
  // A publisher that is not named has no name: an empty value stands for it.
  for (const publisher of chosen?.publishers ?? []) fields.append('publisher', publisher ?? '');
  for (const year of chosen?.years ?? []) fields.append('year', String(year));
  for (const kind of chosen?.kinds ?? []) fields.append('kind', kind);
  if (order !== 'best') fields.set('sort', order);
}

function parseNarrowed(fields: URLSearchParams): Narrowed {
  const chosen: FacetChoice = {
    publishers: valuesOf(fields, 'publisher').map((name) => (name === '' ? null : name)),
    years: valuesOf(fields, 'year')
      .filter((year) => /^\d{4}$/.test(year))
      .map(Number),
    kinds: valuesOf(fields, 'kind').flatMap((value) => KINDS.find((kind) => kind === value) ?? []),
  };
  const order = RESULT_ORDERS.find((one) => one === fields.get('sort')) ?? 'best';
  const isChosen = Object.values(chosen).some(({ length }) => length > 0);
  return { ...(isChosen && { chosen }), ...(order !== 'best' && { order }) };
}

/** Longer values are no publisher and no id of any archive. */
function valuesOf(fields: URLSearchParams, name: string): string[] {
  const values = fields.getAll(name).filter(({ length }) => length <= LIMITS.id);
  return [...new Set(values)].slice(0, MOST_VALUES);
}

function setShown(fields: URLSearchParams, { shown }: Extended): void {
  if (shown !== undefined) fields.set('shown', String(shown));
}

function parseShown(fields: URLSearchParams): Extended {
  const shown = numberIn(fields, 'shown');
  return shown === null ? {} : { shown };
}

function numberIn(fields: URLSearchParams, name: string): number | null {
  const number = fields.get(name) ?? '';
  return /^[1-9]\d{0,5}$/.test(number) ? Number(number) : null;
}
