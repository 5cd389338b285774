import { ArchiveError } from './archive-error.ts';
import type { ArticleHead } from './archive.ts';
import { PRECISIONS } from './precisions.ts';
import { NO_TEXT, ROW } from './section.ts';
import type { SectionReader } from './section-reader.ts';
import type { TextTable } from './text-table.ts';

/**
 * The articles of an archive without their passages, of which there are `passageCount`.
 * @throws ArchiveError where a table does not hold together
 */
export function readArticles(
  sections: SectionReader,
  texts: TextTable,
  passageCount: number,
): ArticleHead[] {
  const rows = sections.rows('articles', ROW.article);
  texts.checkColumns(rows, ROW.article, [0, 1, 4, 8]);
  texts.checkColumns(rows, ROW.article, [2, 3, 6, 7], NO_TEXT);
  let first = 0;
  const articles = Array.from({ length: rows.length / ROW.article }, (_, index) => {
    const row = rows.subarray(index * ROW.article, (index + 1) * ROW.article);
    const head = readArticle(row, texts, first);
    first += head.count;
    return head;
  });
  if (first !== passageCount) {
    throw new ArchiveError(`the articles have ${first} passages, the archive ${passageCount}`);
  }
  return articles;
}

function readArticle(row: Uint32Array, texts: TextTable, first: number): ArticleHead {
  const [id = 0, title = 0, publisher = 0, author = 0, iso = 0] = row;
  const [precision = 0, estimated = 0, url = 0, language = 0, count = 0] = row.subarray(5);
  return {
    id: texts.text(id),
    title: texts.text(title),
    publisher: texts.textOrNull(publisher),
    author: texts.textOrNull(author),
    published: {
      iso: texts.text(iso),
      precision: PRECISIONS[precision] ?? 'year',
      estimated: texts.textOrNull(estimated),
    },
    url: texts.textOrNull(url),
    language: texts.text(language),
    first,
    count,
  };
}
