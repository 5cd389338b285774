import { describe, expect, it } from 'vitest';
import { answerCard } from '../../../src/core/archive/answer-card.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { warmUp } from '../../../src/core/archive/warm-up.ts';
import type { CardQuery } from '../../../src/core/protocol.ts';
import { harbourArchive, harbourSeeds } from './harbour.ts';

const counts = [{ entity: 'elver-line', count: 1 }];
const query: CardQuery = {
  entities: ['elver-line'],
  ask: false,
  around: {
    text: 'The Elver Line wants electric ferries.',
    span: { start: 4, end: 14 },
    language: 'en',
    block: counts,
    page: counts,
  },
};

describe('an archive that was warmed up', () => {
  it('answers as one that was not', () => {
    const warm = harbourArchive();
    warmUp(warm);
    expect(answerCard(warm, query)).toEqual(answerCard(harbourArchive(), query));
  });

  it('may be empty, or name nothing', () => {
    expect(() => {
      warmUp(openArchive(compileArchive({ ...harbourSeeds(), articles: [] })));
      warmUp(openArchive(compileArchive({ articles: [], entities: [], translations: [] })));
    }).not.toThrow();
  });
});
