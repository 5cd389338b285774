import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../src/core/gazetteer/forms.ts';
import { functionWordPlace } from '../../../src/core/gazetteer/function-word-place.ts';
import { isWithinLongerName } from '../../../src/core/gazetteer/longer-names.ts';
import { opensNoName } from '../../../src/core/gazetteer/name-openers.ts';
import { variantsOf } from '../../../src/core/gazetteer/variants.ts';
import type { Neighbour } from '../../../src/core/gazetteer/word-neighbours.ts';
import type { Alias } from '../../../src/core/model.ts';
import { entityOf } from './entity-of.ts';

function alias(form: string, language = 'en'): Alias {
  return { form, language, case: 'capital', trust: 'always', use: 'name' };
}

describe('variantsOf gives by rule', () => {
  test.each([
    ['joined parts as one word', 'super-app', ['super-app', 'superapp']],
    ['compounds as one word', 'Corona-Krise', ['Corona-Krise', 'Coronakrise']],
    ['initials without the last dot', 'U.S.', ['U.S.', 'U.S']],
    ['the Arabic article after "li"', 'الصين', ['الصين', 'للصين']],
    ['nothing for a plain name', 'Wuzhen', ['Wuzhen']],
    ['nothing for a stop at the end of a word', 'Yahoo.', ['Yahoo.']],
  ])('%s', (_, form, expected) => {
    expect(variantsOf(alias(form))).toEqual(expected);
  });
});

describe('formsOf', () => {
  function sensesOf(...aliases: Parameters<typeof entityOf>[1]): {
    key: string;
    languages: readonly string[];
    plural: boolean;
  }[] {
    return formsOf([entityOf('one', aliases)]).flatMap(({ key, senses }) =>
      senses.map(({ languages, plural }) => ({ key, languages, plural })),
    );
  }

  test('keeps the language of a single Latin word, which may be a word of another', () => {
    expect(sensesOf({ form: 'Meta', language: 'it' })).toEqual([
      { key: 'meta', languages: ['it'], plural: true },
    ]);
  });

  test.each([
    ['several words', 'Nazioni Unite', 'it', 'nazioni unite'],
    ['another script', 'Пекин', 'ru', 'пекин'],
  ])('serves every language with %s', (_, form, language, key) => {
    expect(sensesOf({ form, language })).toMatchObject([{ key, languages: ['und'] }]);
  });

  test('joins the languages of one form', () => {
    expect(sensesOf({ form: 'ONU', language: 'fr' }, { form: 'ONU', language: 'es' })).toEqual([
      { key: 'onu', languages: ['es', 'fr'], plural: false },
    ]);
  });

  test('lets names take an s, and not acronyms or demonyms', () => {
    expect(sensesOf('Google')[0]?.plural).toBe(true);
    expect(sensesOf('USA')[0]?.plural).toBe(false);
    expect(sensesOf({ form: 'Chinese', use: 'demonym' })[0]?.plural).toBe(false);
  });

  test('keeps phrases to be left alone as nobody’s', () => {
    const forms = formsOf([entityOf('who', ['WHO'], { unless: ['Doctor Who'] })]);
    const phrase = forms.find(({ key }) => key === 'doctor who');
    expect(phrase?.senses.map(({ entity }) => entity)).toEqual([null]);
  });
});

function neighbour(word: string, gap = ' '): Neighbour {
  const capital = /^\p{Lu}/u.test(word);
  return { word, gap, capital, shouted: false, cased: true, start: 0, end: word.length };
}

function neighbours(words: string): Neighbour[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => neighbour(word))
    .reverse();
}

describe('isWithinLongerName', () => {
  test.each([
    ['a newspaper', 'the', 'Times', true],
    ['an institution of a place', 'the Bank of', 'lent', true],
    ['an institution in capitals', 'BANK OF', 'LENT', true],
    ['a branch of a company', 'said Chevron', 'Inc', true],
    ['a word in small letters', 'the', 'times', false],
    ['a company’s own legal form', 'said', 'Inc', false],
    ['an office of a place', 'the President of', 'spoke', false],
    ['a bank in small letters', 'the bank of', 'burst', false],
  ])('%s', (_, before, after, expected) => {
    expect(isWithinLongerName(neighbours(before), neighbour(after))).toBe(expected);
  });

  test('not across a stop', () => {
    expect(isWithinLongerName([], neighbour('Times', '. '))).toBe(false);
    expect(isWithinLongerName([], undefined)).toBe(false);
  });
});

describe('functionWordPlace', () => {
  const isFunctionWord = (word: string): boolean => ['what', 'the', 'about'].includes(word);
  test.each([
    ['after an article', 'US', 'the', 'said', false, 'impossible'],
    ['an object at the beginning', 'US', '', 'said', true, 'impossible'],
    ['a subject at the beginning', 'WHO', '', 'are', true, 'possible'],
    ['an object that is asked for', 'US', 'tell', 'what', false, 'sure'],
    ['before a noun', 'US', 'tell', 'farmers', false, 'possible'],
    ['anywhere else', 'US', 'across', 'and', false, 'possible'],
  ] as const)('%s', (_, form, before, after, initial, expected) => {
    const [last] = neighbours(before);
    expect(functionWordPlace(form, last, neighbour(after), initial, isFunctionWord)).toBe(expected);
  });
});

describe('opensNoName', () => {
  test.each([
    ['The', true],
    ['Then', true],
    ['Mr', true],
    ['Alastair', false],
    ['Captain', false],
  ])('%s: %s', (word, expected) => {
    expect(opensNoName(word)).toBe(expected);
  });
});
