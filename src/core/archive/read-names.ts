import type { Block } from '../gazetteer/gazetteer.ts';
import type { Article, Mention, Passage } from '../model.ts';
import type { PassageMention } from './pack-articles.ts';

/** An article whose names have been found. */
export interface ReadArticle {
  /** The article; what the heading of a passage names, the passage is about. */
  readonly article: Article;
  /** What the text of each passage names. */
  readonly mentions: readonly (readonly PassageMention[])[];
}

/**
 * Finds what the passages of an article name, headings included, the article read as one page.
 * Doubtful mentions are left out: an excerpt must not be listed under a topic that it may not be
 * about.
 * @param find - gives the mentions in each block of a page
 */
export function readNames(
  find: (blocks: readonly Block[]) => readonly (readonly Mention[])[],
  article: Article,
  entityIndex: ReadonlyMap<string, number>,
): ReadArticle {
  const { passages, language } = article;
  const texts = [...passages.map(({ text }) => text), ...passages.map(({ heading }) => heading)];
  const found = find(texts.map((text) => ({ text, language }))).map((mentions) =>
    mentions.filter(({ ask }) => !ask),
  );
  return {
    article: {
      ...article,
      passages: passages.map((passage, i) => aboutHeading(passage, found[passages.length + i])),
    },
    mentions: passages.map((_, i) =>
      (found[i] ?? []).flatMap(({ start, end, entity: id }) => {
        const entity = entityIndex.get(id);
        return entity === undefined ? [] : [{ start, end, entity }];
      }),
    ),
  };
}

function aboutHeading(passage: Passage, inHeading: readonly Mention[] = []): Passage {
  const about = new Set([...passage.about, ...inHeading.map(({ entity }) => entity)]);
  return { ...passage, about: [...about] };
}
