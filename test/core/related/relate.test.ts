import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import { relate } from '../../../src/core/related/relate.ts';
import { surroundingsOf } from '../../../src/core/related/surroundings.ts';
import { harbourArchive, harbourSeeds } from '../archive/harbour.ts';

const archive = harbourArchive();

/** Ids of the passages that fit the first mention in a text, read as one block. */
function related(text: string, language = 'en', within = archive): string[] {
  const block = { text, language };
  const [mentions = []] = findMentions(within.gazetteer, [block]);
  const [mention] = mentions;
  if (!mention) throw new Error(`nothing is mentioned in: ${text}`);
  const entity = within.entityIndex(mention.entity) ?? -1;
  const around = surroundingsOf(block, mentions, mentions, mention);
  return relate(within, entity, around).map(({ passage }) => within.passage(passage).id);
}

describe('the passages that fit a mention', () => {
  it('begin with what shares the block’s other topics', () => {
    expect(related('The Elver Line bought batteries in Norrbro.')[0]).toBe('ferry-line-3');
    expect(related('The Elver Line thanked Mara Quill.')[0]).toMatch(/^ferry-line-[12]$/);
  });

  it('begin with what shares the block’s words', () => {
    expect(related('The Elver Line kept still during the storm.')[0]).toBe('winter-storm-1');
  });

  it('are found from another language by their topics', () => {
    expect(related('Die Elver Line kaufte Batterien aus Norrbro.', 'de')[0]).toBe('ferry-line-3');
  });

  it('are none for a topic that no passage has', () => {
    expect(related('They climbed the Sandholm Lighthouse.')).toEqual([]);
  });

  it('are the same whichever way the seeds come', () => {
    const { articles, entities, translations } = harbourSeeds();
    const turned = openArchive(
      compileArchive({
        articles: [...articles].reverse(),
        entities: [...entities].reverse(),
        translations,
      }),
    );
    const text = 'The Elver Line and Port Elver spoke of ferries.';
    expect(related(text, 'en', turned)).toEqual(related(text));
  });

  it('name what they share, the mentioned topic left out', () => {
    const block = { text: 'Norrbro sells to the Elver Line.', language: 'en' };
    const [mentions = []] = findMentions(archive.gazetteer, [block]);
    const [norrbro] = mentions;
    if (!norrbro) throw new Error('expected Norrbro');
    const entity = archive.entityIndex('norrbro') ?? -1;
    const [best] = relate(archive, entity, surroundingsOf(block, mentions, mentions, norrbro));
    expect(best?.shared.map((index) => archive.entities[index]?.id)).toEqual(['elver-line']);
  });

  it('are none for a bare name that tells nothing of a page, but some where it has company', () => {
    const { entities, ...others } = harbourSeeds();
    const turned = entities.map((entity) => ({ ...entity, reach: 'ubiquitous' as const }));
    const within = openArchive(compileArchive({ ...others, entities: turned }));
    expect(related('The Elver Line won the regatta.')).not.toEqual([]);
    expect(related('The Elver Line won the regatta.', 'en', within)).toEqual([]);
    const text = 'The Elver Line kept still while the storm closed the crossing.';
    expect(related(text, 'en', within)[0]).toBe('winter-storm-1');
  });

  it('go on in the same article where few have the topic', () => {
    const text =
      'Norrbro makes batteries; the loan and the cost of both ferries are a vote of confidence.';
    expect(related(text)[0]).toBe('ferry-line-3');
    expect(related(text)).toContain('ferry-line-2');
  });

  it('are found from another language by what its words mean', () => {
    const german = 'Die Elver Line stellte ihren Direktor vor.';
    const chinese = 'Elver Line：风暴期间学校开放。';
    expect(related(german, 'de')[0]).toBe('ferry-line-1');
    expect(related(chinese, 'zh')[0]).toBe('winter-storm-1');
  });

  it('are the same each time, at most six, without repetition, and the same in any order of topics', () => {
    const ids = archive.entities.map(({ id }) => id);
    const counts = fc.uniqueArray(
      fc.record({ entity: fc.constantFrom(...ids), count: fc.integer({ min: 1, max: 9 }) }),
      { selector: ({ entity }) => entity },
    );
    const text = 'The Elver Line asked Port Elver for a loan after the storm.';
    fc.assert(
      fc.property(fc.nat(archive.entities.length - 1), counts, counts, (entity, block, page) => {
        const around = { text, span: { start: 4, end: 14 }, language: 'en', block, page };
        const found = relate(archive, entity, around);
        const turned = { ...around, block: [...block].reverse(), page: [...page].reverse() };
        expect(relate(archive, entity, turned)).toEqual(found);
        expect(found.length).toBeLessThanOrEqual(6);
        expect(new Set(found.map(({ passage }) => passage)).size).toBe(found.length);
        for (const { shared } of found) expect(shared).not.toContain(entity);
      }),
    );
  });
});
