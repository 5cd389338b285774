import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordEvidence } from '../../../src/core/related/word-evidence.ts';
import { wordSpecificity } from '../../../src/core/related/word-specificity.ts';
import { wordsAround, wordsIn, type Words } from '../../../src/core/related/words.ts';
import { harbourArchive } from '../archive/harbour.ts';

const archive = harbourArchive();
const passages = Array.from({ length: archive.passageCount }, (_, i) => i);
const specificity = (word: string): number => {
  const number = archive.words.find(word);
  return number === undefined ? 1 : wordSpecificity(archive)(number);
};

/** Words of the archive and others, each with a weight. */
const someWords = fc
  .dictionary(
    fc.oneof(fc.constantFrom(...wordsIn(archive.passage(0)), 'storm', 'crane'), fc.string()),
    fc.double({ min: 0.1, max: 1, noNaN: true }),
  )
  .map((entries) => new Map(Object.entries(entries)));

/** The same by the texts themselves. */
function naiveEvidence(text: Words): number[] {
  const held = passages.map((passage) => wordsIn(archive.passage(passage)));
  return held.map((words) => {
    let sum = 0;
    for (const word of words) sum += (text.get(word) ?? 0) * specificity(word);
    return sum / (sum + 2);
  });
}

function around(text: string, mention: string, language = 'en') {
  const start = text.indexOf(mention);
  const span = { start, end: start + mention.length };
  return wordsAround({ text, span, language, block: [], page: [] });
}

describe('the words that a passage shares with a text', () => {
  it('are worth from 0 to 1, as counted from the texts, and nothing where none is shared', () => {
    fc.assert(
      fc.property(someWords, (text) => {
        const gains = wordEvidence(archive, text, passages);
        for (const gain of gains) expect(gain >= 0 && gain < 1).toBe(true);
        for (const [i, expected] of naiveEvidence(text).entries()) {
          expect(gains[i]).toBeCloseTo(expected, 12);
        }
        expect(wordEvidence(archive, new Map(), passages).every((gain) => gain === 0)).toBe(true);
      }),
    );
  });

  it('are worth more the more there are', () => {
    fc.assert(
      fc.property(someWords, (text) => {
        text.delete('electr');
        const [gain = -1] = wordEvidence(archive, text, [0]);
        const [further = -1] = wordEvidence(archive, new Map([...text, ['electr', 1]]), [0]);
        expect(further).toBeGreaterThan(gain);
      }),
    );
  });

  it('are worth more the rarer they are in the archive', () => {
    expect(specificity('batteri')).toBeGreaterThan(specificity('elver'));
    expect(specificity('word that no passage has')).toBe(1);
  });
});

describe('the words that an archive holds of its passages', () => {
  it('are those of their texts', () => {
    const all = new Set<string>();
    for (const passage of passages) {
      const words = wordsIn(archive.passage(passage));
      const numbers = [...words].map((word) => archive.words.find(word));
      expect(new Set(archive.words.of(passage))).toEqual(new Set(numbers));
      expect(archive.words.of(passage)).toHaveLength(words.size);
      for (const word of words) all.add(word);
    }
    expect(archive.words.count).toBe(all.size);
  });

  it('are found by their texts alone', () => {
    const held = (word: string): boolean =>
      passages.some((passage) => wordsIn(archive.passage(passage)).has(word));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...wordsIn(archive.passage(0)))),
        (word) => {
          expect(archive.words.find(word) !== undefined).toBe(held(word));
        },
      ),
    );
  });

  it('are none outside of it', () => {
    expect(archive.words.of(archive.passageCount)).toHaveLength(0);
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
    expect(wordsIn(archive.passage(0)).has('electr')).toBe(true);
  });
});
