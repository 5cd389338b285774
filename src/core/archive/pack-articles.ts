import type { Article, Span } from '../model.ts';
import { PRECISIONS } from './precisions.ts';
import { RowWriter } from './row-writer.ts';
import { ROW, SECTION, type Section } from './section.ts';
import type { TextPool } from './text-pool.ts';

/** What a passage names, by index of the entity. */
export type PassageMention = Span & { readonly entity: number };

/**
 * The sections that hold articles and their passages, in the order given; their texts go to the
 * pool. `mentions` has a list for each passage, `entityIndex` knows every entity of `about`.
 */
export function packArticles(
  articles: readonly Article[],
  mentions: readonly (readonly PassageMention[])[],
  entityIndex: ReadonlyMap<string, number>,
  pool: TextPool,
): Map<Section, Uint8Array> {
  const articleRows = new RowWriter();
  const rows = new RowWriter();
  const sources = new RowWriter();
  const abouts = new RowWriter();
  const mentionRows = new RowWriter();
  let passages = 0;
  for (const article of articles) {
    addArticle(articleRows, article, pool);
    for (const { heading, text, source, about } of article.passages) {
      rows.add(pool.add(heading), pool.add(text), text.length);
      rows.add(sources.length, abouts.length, mentionRows.length / ROW.mention);
      sources.add(...source);
      for (const id of about) abouts.add(indexOf(entityIndex, id));
      for (const { start, end, entity } of mentions[passages] ?? []) {
        mentionRows.add(start, end, entity);
      }
      passages += 1;
    }
  }
  // A last row without a passage says where the lists of the last passage end.
  rows.add(0, 0, 0, sources.length, abouts.length, mentionRows.length / ROW.mention);
  return new Map([
    [SECTION.articles, articleRows.bytes()],
    [SECTION.passages, rows.bytes()],
    [SECTION.sources, sources.bytes()],
    [SECTION.abouts, abouts.bytes()],
    [SECTION.mentions, mentionRows.bytes()],
  ]);
}

function addArticle(rows: RowWriter, article: Article, pool: TextPool): void {
  const { iso, precision, estimated } = article.published;
  rows.add(pool.add(article.id), pool.add(article.title));
  rows.add(pool.add(article.publisher), pool.add(article.author));
  rows.add(pool.add(iso), PRECISIONS.indexOf(precision), pool.add(estimated));
  rows.add(pool.add(article.url), pool.add(article.language), article.passages.length);
}

function indexOf(entityIndex: ReadonlyMap<string, number>, id: string): number {
  const index = entityIndex.get(id);
  if (index === undefined) throw new RangeError(`a passage is about the unknown entity "${id}"`);
  return index;
}
