import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { relateArticles } from '../../../src/core/related/relate-articles.ts';
import { harbourArchive, harbourSeeds } from '../archive/harbour.ts';

const archive = harbourArchive();

type Page = Readonly<Record<string, number>>;

function related(page: Page, within = archive): string[] {
  const counts = Object.entries(page).map(([entity, count]) => ({ entity, count }));
  return relateArticles(within, counts).map(({ article }) => within.articles[article]?.id ?? '');
}

/** The same archive, in which a name tells nothing of a page. */
function withUbiquitous(id: string): typeof archive {
  const { entities, ...others } = harbourSeeds();
  const turned = entities.map((entity) =>
    entity.id === id ? { ...entity, reach: 'ubiquitous' as const } : entity,
  );
  return openArchive(compileArchive({ ...others, entities: turned }));
}

const pages = fc.dictionary(
  fc.constantFrom(...archive.entities.map(({ id }) => id)),
  fc.integer({ min: 1, max: 40 }),
);

describe('the articles that fit a page', () => {
  it('are those that share its telling topics', () => {
    expect(related({ norrbro: 2, 'elver-line': 2 })[0]).toBe('ferry-line');
    expect(related({ 'tobias-renn': 5, 'port-elver': 2 })).toEqual(['harbour-dues']);
  });

  it('are none where one name in one passage is all there is in common', () => {
    expect(related({ 'tobias-renn': 9 })).toEqual([]);
    expect(related({ norrbro: 9 })).toEqual([]);
  });

  it('are none where a telling name is one of many on the page', () => {
    expect(related({ 'mara-quill': 5, norrbro: 5 })).toEqual(['ferry-line']);
    const within = withUbiquitous('port-elver');
    expect(related({ 'mara-quill': 1, norrbro: 1, 'port-elver': 99 }, within)).toEqual([]);
  });

  it('are none for a name that tells nothing of a page, however often it stands there', () => {
    const page = { norrbro: 9, 'mara-quill': 9 };
    expect(related(page)).toEqual(['ferry-line']);
    expect(related(page, withUbiquitous('mara-quill'))).toEqual([]);
  });

  it('are none for an empty page, or one of unknown topics', () => {
    expect(related({})).toEqual([]);
    expect(related({ atlantis: 9 })).toEqual([]);
  });

  it('do not depend on the order of the topics', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const turned = Object.fromEntries(Object.entries(page).reverse());
        expect(related(turned)).toEqual(related(page));
      }),
    );
  });

  it('share every topic that is named as shared, and never one that tells nothing', () => {
    const within = withUbiquitous('port-elver');
    fc.assert(
      fc.property(pages, (page) => {
        const counts = Object.entries(page).map(([entity, count]) => ({ entity, count }));
        for (const { article, shares } of relateArticles(within, counts)) {
          expect(shares.length).toBeGreaterThan(0);
          for (const entity of shares) {
            const { id = '' } = within.entities[entity] ?? {};
            expect(page[id]).toBeGreaterThan(0);
            expect(id).not.toBe('port-elver');
            const articles = within.passagesOf(entity).map((passage) => within.articleOf(passage));
            expect(articles).toContain(article);
          }
        }
      }),
    );
  });
});
