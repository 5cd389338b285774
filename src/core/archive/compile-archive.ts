import { compileGazetteer } from '../gazetteer/compile.ts';
import { findMentions } from '../gazetteer/find.ts';
import { openGazetteer } from '../gazetteer/open.ts';
import type { Article } from '../model.ts';
import { compileIndex } from '../search/compile-index.ts';
import type { IndexedText } from '../search/search-index.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import type { Seeds } from '../seed/parse-seeds.ts';
import { packSections } from './container.ts';
import { indexedText } from './indexed-text.ts';
import { packArticles } from './pack-articles.ts';
import { packEntities } from './pack-entities.ts';
import { packPostings } from './pack-postings.ts';
import { packTranslations } from './pack-translations.ts';
import { packWords } from './pack-words.ts';
import { readNames } from './read-names.ts';
import { SECTION, type Section } from './section.ts';
import { TextPool } from './text-pool.ts';

/**
 * Compiles sources into the bytes of an archive, gazetteer and search index included. The same
 * sources give the same bytes, in whatever order they come.
 * @throws RangeError where a passage or a translation is of an entity that is not among the sources
 */
export function compileArchive(seeds: Seeds): Uint8Array {
  const entities = [...seeds.entities].sort(byId);
  const entityIndex = new Map(entities.map(({ id }, index) => [id, index]));
  const translations = [...seeds.translations]
    .map(({ language, topics }) => ({ language, topics: [...topics].sort(byId) }))
    .sort((a, b) => codeUnitOrder(a.language, b.language));
  const names = compileGazetteer(entities);
  const gazetteer = openGazetteer(names);
  const read = [...seeds.articles]
    .sort(byId)
    .map((article) => readNames((blocks) => findMentions(gazetteer, blocks), article, entityIndex));
  const articles = read.map(({ article }) => article);
  const mentions = read.flatMap((each) => each.mentions);
  const topics = articles
    .flatMap(({ passages }) => passages)
    .map(({ about }, passage) => [
      ...(mentions[passage] ?? []).map(({ entity }) => entity),
      ...about.flatMap((id) => entityIndex.get(id) ?? []),
    ]);
  const pool = new TextPool();
  const sections = new Map<Section, Uint8Array>([
    ...packEntities(entities, pool),
    ...packTranslations(translations, entityIndex, pool),
    ...packArticles(articles, mentions, entityIndex, pool),
    ...packPostings(entities.length, topics),
    ...packWords(articles, pool),
    [SECTION.gazetteer, names],
    [SECTION.index, compileIndex(articles.flatMap(indexedTexts))],
  ]);
  const texts = pool.pack();
  sections.set(SECTION.textBytes, texts.bytes);
  sections.set(SECTION.textStarts, new Uint8Array(texts.starts.buffer));
  return packSections(sections);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return codeUnitOrder(a.id, b.id);
}

function indexedTexts(article: Article): IndexedText[] {
  return article.passages.map((passage) => indexedText(article, passage));
}
