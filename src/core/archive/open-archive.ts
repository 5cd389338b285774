import { openGazetteer } from '../gazetteer/open.ts';
import { DESCRIPTION_LANGUAGE } from '../model.ts';
import { openIndex } from '../search/open-index.ts';
import { ArchiveError } from './archive-error.ts';
import type { Archive, ArticleHead } from './archive.ts';
import { unpackSections, type Sections } from './container.ts';
import { PassageReader } from './passage-reader.ts';
import { PostingReader } from './posting-reader.ts';
import { readArticles } from './read-articles.ts';
import { readEntities } from './read-entities.ts';
import { readTranslations } from './read-translations.ts';
import { SectionReader } from './section-reader.ts';
import { TextTable } from './text-table.ts';
import { WordReader } from './word-reader.ts';

/**
 * Opens the bytes of an archive, which must not change while it is in use. Everything but the
 * texts of passages is checked here, so that reading cannot leave the bytes.
 * @throws ArchiveError where the bytes are no archive, of another version, cut short or damaged
 */
export function openArchive(bytes: Uint8Array): Archive {
  return openSections(unpackSections(bytes));
}

/**
 * Opens an archive whose sections were taken out of its bytes, as `openArchive` does.
 * @throws ArchiveError where a section is missing or damaged
 */
export function openSections(unpacked: Sections): Archive {
  const sections = new SectionReader(unpacked);
  const texts = new TextTable(sections.bytes('textBytes'), sections.rows('textStarts'));
  const entities = readEntities(sections, texts);
  const passages = new PassageReader(sections, texts, entities.length);
  const articles = readArticles(sections, texts, passages.count);
  const postings = new PostingReader(sections, entities.length, passages.count);
  const places = articleOfPassages(articles, passages.count);
  const articleOf = (passage: number): number => {
    const place = places[passage];
    if (place !== undefined) return place;
    throw new RangeError(`no passage ${passage}, the archive has ${passages.count}`);
  };
  const entityPlaces = indexById(entities, 'entity');
  const articlePlaces = indexById(articles, 'article');
  return {
    readers: DESCRIPTION_LANGUAGE,
    translation: null,
    translations: readTranslations(sections, texts, entities),
    entities,
    articles,
    passageCount: passages.count,
    passage(index) {
      const place = articleOf(index);
      const article = articles[place];
      if (article === undefined) throw new RangeError(`no article ${place} in the archive`);
      return passages.read(index, article, place, entities);
    },
    articleOf,
    passagesOf: (entity) => postings.passagesOf(entity),
    entityIndex: (id) => entityPlaces.get(id),
    articleIndex: (id) => articlePlaces.get(id),
    words: new WordReader(sections, texts, passages.count),
    gazetteer: openPart('names', () => openGazetteer(sections.bytes('gazetteer'))),
    index: openPart('index', () => openIndex(sections.bytes('index'))),
  };
}

function articleOfPassages(articles: readonly ArticleHead[], passages: number): Uint32Array {
  const places = new Uint32Array(passages);
  for (const [place, { first, count }] of articles.entries()) {
    places.fill(place, first, first + count);
  }
  return places;
}

function indexById(items: readonly { readonly id: string }[], what: string): Map<string, number> {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  if (places.size < items.length) throw new ArchiveError(`the archive has an ${what} twice`);
  return places;
}

function openPart<T>(what: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ArchiveError(`the ${what} of the archive cannot be read (${why})`);
  }
}
