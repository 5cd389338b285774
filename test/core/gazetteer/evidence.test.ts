import { describe, expect, test } from 'vitest';
import { cueEvidence } from '../../../src/core/gazetteer/cue-evidence.ts';
import type { Cue } from '../../../src/core/gazetteer/cue-scan.ts';
import { addEvidence, NO_EVIDENCE } from '../../../src/core/gazetteer/evidence.ts';
import type { Option } from '../../../src/core/gazetteer/option.ts';
import { inOneSentence, sentenceEnds } from '../../../src/core/gazetteer/sentences.ts';

const ENTITY = 7;

/** Evidence about the word NAME of a text, from words that end in + (for it) and in - (against it). */
function about(text: string, sure = false): { score: number; denied: boolean } {
  const start = text.indexOf('NAME');
  const cues: Cue[] = [...text.matchAll(/\w+[+-]/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length - 1,
    entity: ENTITY,
    against: word.endsWith('-'),
  }));
  const ends = sentenceEnds(text, { start: 0, end: text.length });
  return cueEvidence(cues, ends, { start, end: start + 'NAME'.length }, ENTITY, sure);
}

describe('sentenceEnds', () => {
  test.each([
    ['at stops before a space', 'It rained. Then it did not.', 1],
    ['at stops behind quotation marks', 'He said “it rained.” Then he left.', 1],
    ['at stops of scripts without spaces', '下雨了。我走了。', 2],
    ['not at abbreviations', 'Dr. Who met the U.S. envoy', 0],
    ['not at decimal points', 'It rose by 2.5 to 30.25 in all', 0],
    ['not within a word', 'see example.com for more', 0],
  ])('%s', (_, text, count) => {
    const inside = sentenceEnds(text, { start: 0, end: text.length - 1 });
    const last = sentenceEnds(text, { start: 0, end: text.length });
    expect(Math.max(inside.length, last.length)).toBe(count);
  });

  test('gives offsets into the whole text', () => {
    expect(sentenceEnds('It rained. Then it did not.', { start: 3, end: 20 })).toEqual([9]);
  });

  test('parts what stands before and after', () => {
    const [early, late] = [
      { start: 0, end: 5 },
      { start: 12, end: 15 },
    ];
    expect(inOneSentence([8], early, late)).toBe(false);
    expect(inOneSentence([8], late, early)).toBe(false);
    expect(inOneSentence([20], early, late)).toBe(true);
  });
});

describe('cueEvidence', () => {
  test('is nothing without cues', () => {
    expect(about('The NAME met on Monday')).toEqual({ score: 0, denied: false });
  });

  test('weighs a near word above a far one, and the same on both sides', () => {
    const near = about('the word+ of NAME').score;
    expect(near).toBeGreaterThan(
      about(`the word+ ${'of all the others that '.repeat(5)} NAME`).score,
    );
    expect(about('the word+ to NAME').score).toBeCloseTo(about('the NAME to word+').score, 0);
  });

  test('adds less for each further word', () => {
    const one = about('the good+ of NAME').score;
    const two = about('the good+ and good+ of NAME').score;
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(2 * one);
  });

  test('counts other sentences for little where its own has something to say', () => {
    const text = 'The bad- of NAME stayed here. They met the good+ again.';
    expect(about(text).score).toBeLessThan(0);
    expect(about(text).denied).toBe(true);
  });

  test('counts other sentences in full where its own is silent', () => {
    const text = 'The end of NAME came. They met the good+ again.';
    expect(about(text).score).toBeGreaterThan(2);
    expect(about(text).denied).toBe(false);
  });

  test('counts what other sentences say against a sure name for little', () => {
    const text = 'The end of NAME came. They met the bad- again.';
    expect(about(text, true).score).toBeGreaterThan(about(text).score);
    expect(about(text, true).score).toBeGreaterThan(-1.5);
  });

  test('is not denied where its own sentence speaks for both', () => {
    expect(about('The bad- and good+ of NAME').denied).toBe(false);
  });

  test('a word against it right beside it refutes even a sure name', () => {
    expect(about('a NAME bad- on the table').score).toBeLessThan(-4);
    expect(about('a NAME on the bad- table').score).toBeGreaterThan(-4);
  });

  test('is no evidence about itself, nor from beyond its reach', () => {
    expect(about(`the good+ ${'x'.repeat(500)} NAME`).score).toBe(0);
  });
});

function option(entity: number, traits: Partial<Option> = {}): Option {
  return {
    candidate: { start: 0, end: 4, record: 0, senses: 1, plural: false },
    entity,
    trust: 'always',
    acronym: false,
    score: 4,
    denied: false,
    other: false,
    bearer: 'unknown',
    ...traits,
  };
}

describe('addEvidence', () => {
  test('remembers what a block names beyond doubt', () => {
    expect([...addEvidence(NO_EVIDENCE, [option(3)]).certain]).toEqual([3]);
  });

  test('not what is doubtful, nor what needs a fuller name itself', () => {
    const page = addEvidence(NO_EVIDENCE, [
      option(3, { score: 0 }),
      option(4, { trust: 'named', score: 9 }),
    ]);
    expect([...page.certain]).toEqual([]);
  });

  test('tells what is named in full from what is named by an acronym alone', () => {
    const page = addEvidence(NO_EVIDENCE, [option(3, { acronym: true }), option(4)]);
    expect([...page.certain]).toEqual([3, 4]);
    expect([...page.full]).toEqual([4]);
    const more = addEvidence(page, [option(3)]);
    expect([...more.full]).toEqual([4, 3]);
  });

  test('remembers whose short name somebody else bears', () => {
    const page = addEvidence(NO_EVIDENCE, [option(4, { trust: 'named', other: true })]);
    expect([...page.shared]).toEqual([4]);
  });

  test('gives the page itself where nothing is new', () => {
    const page = addEvidence(NO_EVIDENCE, [option(3)]);
    expect(addEvidence(page, [option(3)])).toBe(page);
    expect(addEvidence(page, [])).toBe(page);
  });
});
