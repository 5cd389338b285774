import { beforeAll, describe, expect, it } from 'vitest';
import { answerBrowse } from '../../../src/core/archive/answer-browse.ts';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import type { Archive } from '../../../src/core/archive/archive.ts';
import type { BrowseAnswer, BrowseQuery } from '../../../src/core/protocol.ts';
import { harbourArchive } from './harbour.ts';

let archive: Archive;

beforeAll(() => {
  archive = harbourArchive();
});

const NOTHING_CHOSEN = { publishers: [], years: [], kinds: [] };

function browse(text: string, more: Partial<BrowseQuery> = {}): BrowseAnswer {
  return answerBrowse(archive, {
    ...{ text, limit: 50, exact: false, order: 'best', article: null, chosen: NOTHING_CHOSEN },
    ...more,
  });
}

function dates(answer: BrowseAnswer): string[] {
  return answer.excerpts.map(({ citation }) => citation.published.iso);
}

function passages({ excerpts }: BrowseAnswer): string[] {
  return excerpts.map(({ passage }) => passage);
}

describe('browsing', () => {
  it('finds what a search does where nothing is chosen', () => {
    const { found, facets, ...answer } = browse('Elver');
    expect(answer).toEqual(answerSearch(archive, { text: 'Elver', limit: 50, exact: false }));
    expect(found).toBe(answer.total);
    expect(facets.publishers.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
  });

  it('lists everything for a blank search', () => {
    const all = browse(' ');
    expect([all.total, all.found, all.articles]).toEqual([
      archive.passageCount,
      archive.passageCount,
      archive.articles.length,
    ]);
    expect(all.excerpts).toHaveLength(archive.passageCount);
    expect(all.excerpts.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it('gives by date, either way, with passages of an article as they stand there', () => {
    const newest = dates(browse('Elver', { order: 'newest' }));
    expect(newest).toEqual([...newest].sort().reverse());
    const oldest = browse('Elver', { order: 'oldest' });
    expect(dates(oldest)).toEqual([...newest].sort());
    expect(passages(oldest).toSorted()).toEqual(passages(browse('Elver')).toSorted());
    for (const [i, { citation, number }] of oldest.excerpts.entries()) {
      const before = oldest.excerpts[i - 1];
      if (before?.citation.article === citation.article) {
        expect(number).toBeGreaterThan(before.number);
      }
    }
  });

  it('gives the first of them up to the limit, and counts all', () => {
    const all = browse('Elver', { order: 'newest' });
    const two = browse('Elver', { order: 'newest', limit: 2 });
    expect(passages(two)).toEqual(passages(all).slice(0, 2));
    expect([two.total, two.articles]).toEqual([all.total, all.articles]);
  });

  it('narrows down, and counts what each value would give', () => {
    const all = browse('Elver');
    for (const { value, count } of all.facets.publishers) {
      const one = browse('Elver', { chosen: { ...NOTHING_CHOSEN, publishers: [value] } });
      expect(one.total).toBe(count);
      expect(one.excerpts.every(({ citation }) => citation.publisher === value)).toBe(true);
      expect(one.found).toBe(all.found);
      expect(one.facets.publishers).toEqual(all.facets.publishers);
    }
    for (const { value, count } of all.facets.kinds) {
      const one = browse('Elver', { chosen: { ...NOTHING_CHOSEN, kinds: [value] } });
      expect(one.total).toBe(count);
    }
  });

  it('is not helped out by likeness where only the choice leaves little', () => {
    const [year] = browse('Elver').facets.years;
    const chosen = { ...NOTHING_CHOSEN, years: [year?.value ?? 0] };
    expect(browse('Elver', { chosen }).found).toBe(browse('Elver').found);
  });

  it('gives what stands in one article alone', () => {
    const one = browse('Elver', { article: 'ferry-line' });
    expect(new Set(one.excerpts.map(({ citation }) => citation.article))).toEqual(
      new Set(['ferry-line']),
    );
    expect(one.total).toBe(browse('Elver').total);
    expect(browse('Elver', { article: 'no-such' }).excerpts).toEqual([]);
  });

  it('offers the closest topics where nothing is found', () => {
    const none = browse('sandholn zzzzqq', { exact: true });
    expect(none.found).toBe(0);
    expect(none.topics.map(({ topic }) => topic.id)).toContain('sandholm');
  });
});
