/** What a query may be narrowed down to, as it is typed: `year:2017`. */
export const FILTER_FIELDS = ['publisher', 'year', 'kind', 'topic', 'language'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** A field of what is found, and what it must be, or must not be. */
export interface Filter {
  readonly field: FilterField;
  /** As it was typed, without quotes. */
  readonly value: string;
  /** True behind a minus: what has the value is left out. */
  readonly without: boolean;
}

const QUOTES = '"“”„';
const FILTER = new RegExp(
  `(?<!\\S)(-?)(${FILTER_FIELDS.join('|')}):(?:[${QUOTES}]([^${QUOTES}]+)[${QUOTES}]|([^\\s${QUOTES}]+))`,
  'giu',
);

/** Takes the filters out of a query. In what is left, spaces stand for them, so that offsets stay. */
export function readFilters(text: string): {
  readonly filters: readonly Filter[];
  readonly rest: string;
} {
  // Most queries have none, and an expression as long as this one takes its time to find that out.
  if (!text.includes(':')) return { filters: [], rest: text };
  const filters = [...text.matchAll(FILTER)].map(([, minus, field = '', quoted, bare = '']) => {
    return { field: fieldOf(field), value: quoted ?? bare, without: minus === '-' };
  });
  return { filters, rest: text.replace(FILTER, (part) => ' '.repeat(part.length)) };
}

function fieldOf(typed: string): FilterField {
  const name = typed.toLowerCase();
  return FILTER_FIELDS.find((field) => field === name) ?? 'topic';
}
