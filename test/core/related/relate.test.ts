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
    const { articles, entities } = harbourSeeds();
    const turned = openArchive(
      compileArchive({ articles: [...articles].reverse(), entities: [...entities].reverse() }),
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
});
