import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordEvidence } from '../../../src/core/related/word-evidence.ts';
import { wordSpecificity } from '../../../src/core/related/word-specificity.ts';
import { wordsAround, wordsOfPassage } from '../../../src/core/related/words.ts';
import { harbourArchive } from '../archive/harbour.ts';

const archive = harbourArchive();
const specificity = wordSpecificity(archive, wordsOfPassage);

const words = fc
  .dictionary(
    fc.constantFrom('quay', 'loan', 'storm', 'crane', 'dues'),
    fc.double({ min: 0.1, max: 1, noNaN: true }),
  )
  .map((entries) => new Map(Object.entries(entries)));

function around(text: string, mention: string, language = 'en') {
  const start = text.indexOf(mention);
  const span = { start, end: start + mention.length };
  return wordsAround({ text, span, language, block: [], page: [] });
}

describe('the words that a passage shares with a text', () => {
  it('are worth from 0 to 1, nothing where none is shared, and more the more there are', () => {
    fc.assert(
      fc.property(words, words, (text, passage) => {
        const [gain = -1] = wordEvidence(text, [passage], () => 0.5);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThan(1);
        const shares = [...text.keys()].some((word) => passage.has(word));
        expect(gain > 0).toBe(shares);
        const more = new Map([...text, ['anchor', 1] as const]);
        const [further = -1] = wordEvidence(
          more,
          [new Map([...passage, ['anchor', 1]])],
          () => 0.5,
        );
        expect(further).toBeGreaterThan(gain);
      }),
    );
  });

  it('are worth more the rarer they are in the archive', () => {
    expect(specificity('batteri')).toBeGreaterThan(specificity('elver'));
    expect(specificity('word that no passage has')).toBe(1);
  });
});

describe('the words of a text', () => {
  it('leave out the mention, and weigh less far from it', () => {
    const found = around(
      `Quill signed the loan. ${'The sea was calm. '.repeat(40)}Cranes.`,
      'Quill',
    );
    expect(found.has('quill')).toBe(false);
    expect(found.get('loan')).toBe(1);
    expect(found.get('crane')).toBeLessThan(1);
  });

  it('count a word as itself and as what it means, once a meaning', () => {
    const found = around('Tariffs: exports and exports.', 'Tariffs');
    expect([...found.keys()].sort()).toEqual(['=export', 'export']);
  });

  it('share what they mean with texts in other languages', () => {
    const german = around('Elver Line: Die Wirtschaft wächst.', 'Elver Line', 'de');
    const chinese = around('Elver Line，经济增长。', 'Elver Line', 'zh');
    expect(german.has('=economy')).toBe(true);
    expect(chinese.has('=economy')).toBe(true);
  });

  it('of a passage are those of its heading too', () => {
    expect(wordsOfPassage(archive, archive.passage(0)).has('electr')).toBe(true);
  });
});
