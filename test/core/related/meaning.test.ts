import { describe, expect, it, test } from 'vitest';
import { meaningOf } from '../../../src/core/related/meaning.ts';
import { SYNSETS } from '../../../src/core/related/synsets.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

function meanings(text: string): (string | undefined)[] {
  return tokenize(text).map((token) => meaningOf(text, token));
}

describe('what a word means', () => {
  test.each([
    ['English', 'vaccines'],
    ['German', 'Impfstoff'],
    ['Polish', 'szczepionka'],
    ['Russian', 'вакцинация'],
    ['Chinese', '疫苗'],
    ['Japanese', 'ワクチン'],
    ['Korean, with an ending', '백신을'],
    ['Arabic, with an article', 'اللقاح'],
  ])('is the same in %s', (_, word) => {
    expect(meanings(word)).toContain('vaccine');
  });

  it('does not depend on accents and capitals', () => {
    expect(meanings('ÉCONOMIE')).toEqual(meanings('economie'));
  });

  it('is unknown for a word in no set, and for a word that only begins like one', () => {
    expect(meanings('lighthouse zebra')).toEqual([undefined, undefined]);
    expect(meanings('ley leyenda')).toEqual(['law', undefined]);
  });

  it('is found where a script does not space its words', () => {
    expect(meanings('新闻审查').filter((meaning) => meaning !== undefined)).toEqual([
      'journalist',
      'censor',
    ]);
  });
});

describe('the synonym sets', () => {
  const parts = SYNSETS.trim().split(/\s+/);

  it('name no word twice, and no set twice', () => {
    expect(parts.filter((part, i) => parts.indexOf(part) !== i)).toEqual([]);
  });

  it('begin with a name, and take no beginning that is too short to mean anything', () => {
    expect(parts[0]).toMatch(/:$/);
    const short = parts.filter((part) => /^[a-z\u0400-\u04ff]{1,2}\*$/.test(part));
    expect(short).toEqual([]);
  });

  it('can be found by every word they hold', () => {
    const lost = parts
      .filter((part) => !part.endsWith(':'))
      .map((part) => part.replace('*', ''))
      .filter((word) => meanings(word).every((meaning) => meaning === undefined));
    expect(lost).toEqual([]);
  });
});
