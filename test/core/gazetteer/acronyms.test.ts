import { describe, expect, test } from 'vitest';
import { expansionBeside, isAcronym } from '../../../src/core/gazetteer/acronyms.ts';

/** What the acronym ABC of a text is short for, by the words beside it. */
function expansionIn(text: string, acronym = 'ABC'): string | null {
  const start = text.indexOf(acronym);
  const span = expansionBeside(text, { start, end: start + acronym.length });
  return span && text.slice(span.start, span.end);
}

describe('isAcronym', () => {
  test.each(['UN', 'WHO', 'ООН', 'UNESCO'])('%s', (form) => {
    expect(isAcronym(form)).toBe(true);
  });

  test.each(['U', 'Un', 'U.N.', 'UN2', 'VERYLONG', '联合国'])('not %s', (form) => {
    expect(isAcronym(form)).toBe(false);
  });
});

describe('expansionBeside', () => {
  test.each([
    ['before brackets', 'We met Alpha Beta Club (ABC) today', 'Alpha Beta Club'],
    ['over small words', 'the Alliance of Boats and Cars (ABC)', 'Alliance of Boats and Cars'],
    ['over commas', 'the Apples, Berries and Cherries (ABC)', 'Apples, Berries and Cherries'],
    ['in small letters', 'by an average basket cost (ABC) of', 'average basket cost'],
    ['in brackets', 'ABC (Alpha Beta Club) is', 'Alpha Beta Club'],
    ['after a comma', 'ABC, the Alpha Beta Club, is', 'the Alpha Beta Club'],
  ])('finds it %s', (_, text, expected) => {
    expect(expansionIn(text)).toBe(expected);
  });

  test.each([
    ['another capital stands between', 'the Alpha Beta Xylo Club (ABC)'],
    ['a sentence ends within', 'Alpha left. Beta Club (ABC)'],
    ['letters are left over', 'Beta Club (ABC)'],
    ['the words are another order', 'Club Beta Alpha (ABC)'],
    ['nothing is in brackets', 'Alpha Beta Club ABC'],
    ['small words follow a comma', 'ABC, as boys came'],
    ['small words stand between others', 'all of the boys of the club (ABC)'],
    ['it is too far', `Alpha ${'as it is '.repeat(20)} Beta Club (ABC)`],
    ['the text ends', 'ABC ('],
  ])('finds none where %s', (_, text) => {
    expect(expansionIn(text)).toBeNull();
  });

  test('finds none of two letters after a comma', () => {
    expect(expansionIn('AB, Alpha Beta', 'AB')).toBeNull();
    expect(expansionIn('Alpha Beta (AB)', 'AB')).toBe('Alpha Beta');
  });

  test('finds it with accents and in other scripts', () => {
    expect(expansionIn('las Águilas Blancas Caídas (ÁBC)', 'ÁBC')).toBe('Águilas Blancas Caídas');
    expect(expansionIn('las Aguilas Blancas Caídas (ÁBC)', 'ÁBC')).toBeNull();
    expect(expansionIn('Объединённый Отряд Наездников (ООН)', 'ООН')).toBe(
      'Объединённый Отряд Наездников',
    );
  });
});
