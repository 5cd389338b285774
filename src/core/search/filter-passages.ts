import type { Archive } from '../archive/archive.ts';
import { shownName } from '../archive/shown-name.ts';
import type { Entity } from '../model.ts';
import { plainWords } from './plain-words.ts';
import { type Filter, FILTER_FIELDS } from './read-filters.ts';

/** Says of a passage, by index, whether it is wanted. */
export type PassageTest = (passage: number) => boolean;

/** 2017, 2015-2018, 2015- or -2018. */
const YEARS = /^(\d{4})?(-|–|\.\.)?(\d{4})?$/u;

/**
 * What the filters of a query leave of an archive; null where there are none. Of several values of one
 * field any will do; all fields must fit. Names fit from the beginning of any of their words, so that
 * a half-typed filter finds what the whole one will.
 */
export function filterPassages(archive: Archive, filters: readonly Filter[]): PassageTest | null {
  if (filters.length === 0) return null;
  const barred = filters.filter(({ without }) => without).map((each) => testOf(archive, each));
  const wanted = FILTER_FIELDS.map((field) =>
    filters
      .filter((each) => each.field === field && !each.without)
      .map((each) => testOf(archive, each)),
  ).filter((tests) => tests.length > 0);
  return (passage) =>
    wanted.every((tests) => tests.some((fits) => fits(passage))) &&
    !barred.some((fits) => fits(passage));
}

function testOf(archive: Archive, { field, value }: Filter): PassageTest {
  const plain = plainWords(value);
  const { articles } = archive;
  if (field === 'kind') return onTopic(archive, ({ kind }) => kind.startsWith(british(plain)));
  if (field === 'topic') return onTopic(archive, topicNamed(archive, value, plain));
  const fits = articles.map(({ publisher, published, language }) => {
    if (field === 'publisher') return begins(plainWords(publisher ?? ''), plain);
    if (field === 'year') return isWithin(Number(published.iso.slice(0, 4)), value);
    return `${language.toLowerCase()}-`.startsWith(`${value.toLowerCase()}-`);
  });
  return (passage) => fits[archive.articleOf(passage)] ?? false;
}

/** The passages that name a topic of a sort, or are about one. */
function onTopic(archive: Archive, isMeant: (entity: Entity) => boolean): PassageTest {
  const passages = new Set(
    archive.entities.flatMap((entity, i) => (isMeant(entity) ? archive.passagesOf(i) : [])),
  );
  return (passage) => passages.has(passage);
}

/** The topic with that id or name; where there is none, those with names that it begins. */
function topicNamed(archive: Archive, value: string, plain: string): (entity: Entity) => boolean {
  const shown = (entity: Entity): string[] => [shownName(archive, entity), entity.name];
  const isNamed = (entity: Entity): boolean =>
    entity.id === value ||
    [...shown(entity), ...entity.aliases.map(({ form }) => form)].some(
      (each) => plainWords(each) === plain,
    );
  if (archive.entities.some(isNamed)) return isNamed;
  return (entity) => shown(entity).some((each) => begins(plainWords(each), plain));
}

/** A kind as it is written here, where "organization" is as good. */
function british(kind: string): string {
  return kind.replaceAll('z', 's');
}

function begins(name: string, typed: string): boolean {
  return typed !== '' && ` ${name}`.includes(` ${typed}`);
}

function isWithin(year: number, typed: string): boolean {
  const [, first, range, last] = YEARS.exec(typed) ?? [];
  if (first === undefined && last === undefined) return false;
  if (range === undefined) return year === Number(first);
  return year >= Number(first ?? 0) && year <= Number(last ?? 9999);
}
