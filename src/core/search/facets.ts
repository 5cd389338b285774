import type { Archive } from '../archive/archive.ts';
import { KINDS } from '../model.ts';

/** What the passages of an archive have for each facet. */
export interface Facets {
  /** The distinct publishers; null stands for articles that name none. */
  readonly publishers: readonly (string | null)[];
  /** By article: a place in `publishers`. */
  readonly publisherOf: Uint32Array;
  /** By article: the year it was published. */
  readonly yearOf: Uint16Array;
  /** By passage: a bit for each of the kinds of its topics, by place in `KINDS`. */
  readonly kindsOf: Uint8Array;
}

/** They come with the archive and change only with it. */
const known = new WeakMap<Archive, Facets>();

/** The facets of an archive, made once. */
export function facetsOf(archive: Archive): Facets {
  const before = known.get(archive);
  if (before !== undefined) return before;
  const publishers = [...new Set(archive.articles.map(({ publisher }) => publisher))];
  const places = new Map(publishers.map((publisher, place) => [publisher, place]));
  const made: Facets = {
    publishers,
    publisherOf: Uint32Array.from(archive.articles, (each) => places.get(each.publisher) ?? 0),
    yearOf: Uint16Array.from(archive.articles, ({ published }) => yearIn(published.iso)),
    kindsOf: kindsOf(archive),
  };
  known.set(archive, made);
  return made;
}

/** The year of a date in ISO form. */
export function yearIn(iso: string): number {
  return Number(iso.slice(0, 4));
}

function kindsOf(archive: Archive): Uint8Array {
  const kinds = new Uint8Array(archive.passageCount);
  for (const [entity, { kind }] of archive.entities.entries()) {
    const bit = 1 << KINDS.indexOf(kind);
    for (const passage of archive.passagesOf(entity)) kinds[passage] = (kinds[passage] ?? 0) | bit;
  }
  return kinds;
}
