import type { Article, Passage } from '../model.ts';
import { parseArticleBody, type ParsedPassage } from './article-body.ts';
import { parseArticleFront } from './article-front.ts';
import type { Report } from './seed-error.ts';

/** What one article file holds; the parts that only all files together can judge keep their lines. */
export interface ParsedArticle {
  /** Undefined where it is missing or wrong. */
  readonly id: string | undefined;
  readonly idLine: number;
  /** Undefined where its front matter is wrong. */
  readonly article: Article | undefined;
  /** The entities its passages say they are about, each at the line that says so. */
  readonly about: readonly { readonly id: string; readonly line: number }[];
}

const FENCE = /^---\s*$/;
const EXPECTED_FENCE = 'expected a line "---" above and below id, title, publisher and the rest';

/** Reads one article: front matter between fences, then passages. Reports every mistake. */
export function parseArticleFile(text: string, report: Report): ParsedArticle | null {
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '')) {
    report(1, `the front matter is missing, ${EXPECTED_FENCE}`);
    return null;
  }
  if (close < 0) {
    report(1, `the front matter is not closed, ${EXPECTED_FENCE}`);
    return null;
  }
  const { id, idLine, head } = parseArticleFront(lines.slice(1, close).join('\n'), 1, report);
  const passages = parseArticleBody(lines.slice(close + 1), close + 1, report);
  return {
    id,
    idLine,
    article: head && { ...head, passages: numberPassages(head.id, passages) },
    about: passages.flatMap(({ about, line }) => about.map((entity) => ({ id: entity, line }))),
  };
}

function numberPassages(article: string, passages: readonly ParsedPassage[]): Passage[] {
  return passages.map(({ heading, text, source, about }, index) => ({
    id: `${article}-${index + 1}`,
    heading,
    text,
    source,
    about,
  }));
}
