/** What the archive page can show. Each has an address, which may be shared and gone back to. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'search'; readonly query: string; readonly exact: boolean }
  | {
      readonly page: 'article';
      readonly article: string;
      /** The passage to scroll to, counted from 1; null for the beginning. */
      readonly passage: number | null;
      /** The search it was opened from, whose matches are marked in it. */
      readonly query: string | null;
    }
  | { readonly page: 'topic'; readonly topic: string };

/** A route as the archive page takes it after its `#`: `article=002&passage=3`. */
export function formatRoute(route: Route): string {
  const fields = new URLSearchParams();
  if (route.page === 'topic') fields.set('topic', route.topic);
  if (route.page === 'article') {
    fields.set('article', route.article);
    if (route.passage !== null) fields.set('passage', String(route.passage));
    if (route.query !== null) fields.set('q', route.query);
  }
  if (route.page === 'search') {
    fields.set('q', route.query);
    if (route.exact) fields.set('exact', '1');
  }
  return fields.toString();
}

/** The route of an address, with or without its `#`; home for what is no route. */
export function parseRoute(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const article = fields.get('article');
  const topic = fields.get('topic');
  const query = fields.get('q');
  if (article) return { page: 'article', article, passage: parsePassage(fields), query };
  if (topic) return { page: 'topic', topic };
  if (query !== null) return { page: 'search', query, exact: fields.get('exact') === '1' };
  return { page: 'home' };
}

function parsePassage(fields: URLSearchParams): number | null {
  const passage = fields.get('passage') ?? '';
  return /^[1-9]\d{0,5}$/.test(passage) ? Number(passage) : null;
}
