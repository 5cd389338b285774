import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { inLanguage } from '../../../src/core/archive/in-language.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { shownName } from '../../../src/core/archive/shown-name.ts';
import { DESCRIPTION_LANGUAGE, type Article } from '../../../src/core/model.ts';
import { parseSeeds, type Seeds } from '../../../src/core/seed/parse-seeds.ts';
import { renderSeedError } from '../../../src/core/seed/seed-error.ts';
import { SPOKEN } from '../../../src/core/settings/settings.ts';
import { readFolder } from './read-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SHARED = join(ROOT, '../shared');
const SOURCES = join(SHARED, 'seeds');
const PARAGRAPHS = join(SHARED, 'eval/source-paragraphs.json');

// Titles, which articles carry as such, calls to subscribe or to join, comment forms, links to read
// on, labels and lines of dates.
const WITHOUT_CONTENT: Readonly<Record<string, readonly number[]>> = {
  '000': [0, 1, 2, 3, 13, 14, 15, 16],
  '001': [0, 1, 2, 12, 13, 14, 15],
  '002': [0, 1, 13, 14, 15, 21, 22, 23, 24, 25, 26],
  '003': [0, 15],
};

const STRAIGHT = /["']/u;
const HALF_WIDTH = /["'():;]/u;
/** What no text of a language holds: other quotes, spaces or forms of characters than its own. */
const NOT_WRITTEN: Readonly<Record<string, RegExp>> = {
  ar: /[,;?"']/u,
  de: STRAIGHT,
  es: STRAIGHT,
  fr: /["']|[^\u00a0][:;!?»]|«[^\u00a0]/u,
  ja: HALF_WIDTH,
  'zh-Hans': /["'():;]|[們個國際業會對電網訊報將]/u,
  'zh-Hant': /["'():;]|[们个国际业会对电网讯报将]/u,
};
const FULL_STOP = /\.$/u;
const IDEOGRAPHIC_FULL_STOP = /。$/u;
const ENDINGS: Readonly<Record<string, RegExp>> = {
  ...{ ar: FULL_STOP, de: FULL_STOP, es: FULL_STOP, fr: FULL_STOP },
  ja: IDEOGRAPHIC_FULL_STOP,
  'zh-Hans': IDEOGRAPHIC_FULL_STOP,
  'zh-Hant': IDEOGRAPHIC_FULL_STOP,
};

const parsed = parseSeeds(readFolder(join(ROOT, 'seeds')));

function ourSeeds(): Seeds {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.errors.map(renderSeedError).join('\n'));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words as a reader would compare them: without case, marks or kinds of apostrophe. */
function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

function runs(text: string, length: number): string[] {
  const words = plainWords(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
}

function passagesOf(articles: readonly Article[]): Article['passages'] {
  return articles.flatMap(({ passages }) => passages);
}

describe('our own sources', () => {
  it('have no mistake', () => {
    expect(ourSeeds().articles.length).toBeGreaterThanOrEqual(4);
  });

  it('are read alone: passages of 20 to 70 words under headings of two to five', () => {
    const odd = passagesOf(ourSeeds().articles).flatMap(({ id, heading, text }) => {
      const [words, title] = [wordsOf(text).length, wordsOf(heading).length];
      const fits = words >= 20 && words <= 70 && title >= 2 && title <= 5;
      return fits ? [] : [`${id}: ${words} words under "${heading}"`];
    });
    expect(odd).toEqual([]);
  });

  it('describe each topic in a line of four words or more', () => {
    const short = ourSeeds().entities.filter(({ description }) => wordsOf(description).length < 4);
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('give every name of a topic that is to be found, its own included', () => {
    const unfound = ourSeeds().entities.filter(({ aliases }) => aliases.length === 0);
    expect(unfound.map(({ id }) => id)).toEqual([]);
  });

  it('word every topic for the readers of each language that Sidelight speaks', () => {
    const { entities, translations } = ourSeeds();
    const ids = entities.map(({ id }) => id);
    expect(translations.map(({ language }) => language)).toEqual(
      SPOKEN.filter((language) => language !== DESCRIPTION_LANGUAGE),
    );
    for (const { topics } of translations) expect(topics.map(({ id }) => id)).toEqual(ids);
  });

  it('are found by what readers see them called', () => {
    const archive = openArchive(compileArchive(ourSeeds()));
    const lost = archive.translations.flatMap(({ language }) => {
      const worded = inLanguage(archive, language);
      return worded.entities.flatMap((entity) => {
        const text = shownName(worded, entity);
        const { topics } = answerSearch(worded, { text, limit: 0, exact: false });
        return topics[0]?.topic.id === entity.id ? [] : [`${language}: ${text}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('write each language with its own signs', () => {
    const odd = ourSeeds().translations.flatMap(({ language, topics }) =>
      topics.flatMap(({ name, description }) => {
        const texts = name === null ? [description] : [name, description];
        const fits = texts.every((text) => !NOT_WRITTEN[language]?.test(text));
        return fits && ENDINGS[language]?.test(description) ? [] : [`${language}: ${description}`];
      }),
    );
    expect(odd).toEqual([]);
  });

  it('say how each imprecise date was estimated', () => {
    const silent = ourSeeds().articles.filter(
      ({ published }) => published.precision !== 'day' && published.estimated === null,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(SHARED, 'eval/entities.json')))(
  'our topics, beside the catalogue that is only on the machines that measure',
  () => {
    it('are those of the catalogue', () => {
      const catalogue = JSON.parse(readFileSync(join(SHARED, 'eval/entities.json'), 'utf8')) as {
        id: string;
      }[];
      const wanted = catalogue.map(({ id }) => id).sort();
      expect(wanted).toHaveLength(103);
      expect(ourSeeds().entities.map(({ id }) => id)).toEqual(wanted);
    });
  },
);

describe.skipIf(!existsSync(SOURCES))(
  'our retellings, beside their sources that are only on the machines that measure',
  () => {
    it('share no run of eight words with any source', () => {
      const copied = new Set(
        readdirSync(SOURCES)
          .filter((name) => name.endsWith('.txt'))
          .flatMap((name) => runs(readFileSync(join(SOURCES, name), 'utf8'), 8)),
      );
      expect(copied.size).toBeGreaterThan(1000);
      const { articles, entities } = ourSeeds();
      const ours = [
        ...passagesOf(articles).map(({ id, text }) => ({ id, text })),
        ...entities.map(({ id, description }) => ({ id, text: description })),
      ];
      const shared = ours.flatMap(({ id, text }) =>
        runs(text, 8)
          .filter((run) => copied.has(run))
          .map((run) => `${id}: ${run}`),
      );
      expect(shared).toEqual([]);
    });

    it.skipIf(!existsSync(PARAGRAPHS))(
      'cover every paragraph that has content, and no other',
      () => {
        const sources = JSON.parse(readFileSync(PARAGRAPHS, 'utf8')) as Record<string, string[]>;
        const { articles } = ourSeeds();
        for (const [id, paragraphs] of Object.entries(sources)) {
          const article = articles.find((each) => each.id === id);
          const retold = new Set(article?.passages.flatMap(({ source }) => source));
          const left = paragraphs.map((_, i) => i).filter((i) => !retold.has(i));
          expect([id, left]).toEqual([id, WITHOUT_CONTENT[id]]);
          expect([...retold].filter((i) => i >= paragraphs.length)).toEqual([]);
        }
      },
    );
  },
);
