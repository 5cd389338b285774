import { describe, expect, it } from 'vitest';
import { stemLanguage, stemOf } from '../../../src/core/text/stem.ts';
import { isStopword } from '../../../src/core/text/stopwords.ts';

describe('stems', () => {
  it.each([
    ['en', ['connect', 'connected', 'connecting', 'connection', 'connections', 'Connects']],
    ['en', ['vaccinate', 'vaccinated', 'vaccination', 'vaccinations']],
    ['de', ['Häuser', 'Haus', 'HAUSES']],
    ['fr', ['continu', 'continuer', 'continuait', 'continué']],
    ['es', ['chica', 'chico', 'chicas']],
    ['it', ['abbandonata', 'abbandonate', 'abbandonati']],
    ['pt', ['casa', 'casas', 'Casas']],
    ['ru', ['вагон', 'вагона', 'вагонам', 'Вагонах']],
  ])('are the same for the forms of a word in %s', (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1);
  });

  it.each([
    ['en', 'lamp', 'lantern'],
    ['en', 'universe', 'unions'],
    ['de', 'Haus', 'Hose'],
  ])('differ in %s for %s and %s', (language, one, other) => {
    expect(stemOf(one, language)).not.toBe(stemOf(other, language));
  });

  it('are spelled plainly, whatever accents and marks the word has', () => {
    expect(stemOf('Sociétés', 'fr')).toBe(stemOf('socie\u0301te\u0301s', 'fr'));
    expect(stemOf('Sociétés', 'fr')).toMatch(/^[a-z]+$/);
  });

  it('leave numbers and codes alone', () => {
    expect(stemOf('1980s', 'en')).toBe('1980s');
    expect(stemOf('19,000', 'en')).toBe('19000');
  });

  it('are the words themselves where there is no stemmer', () => {
    expect(stemLanguage('fi')).toBe('');
    expect(stemLanguage('')).toBe('');
    expect(stemLanguage('english')).toBe('');
    expect(stemOf('Talossa', '')).toBe('talossa');
    expect(stemOf('constructor', 'constructor')).toBe('constructor');
  });

  it('know a language by its first subtag', () => {
    expect(stemLanguage('en-GB')).toBe('en');
    expect(stemLanguage('PT_br')).toBe('pt');
  });
});

describe('stopwords', () => {
  it('are those of the languages asked for, and of no other', () => {
    expect(isStopword('the', ['en'])).toBe(true);
    expect(isStopword('the', ['de', 'en'])).toBe(true);
    expect(isStopword('the', ['de'])).toBe(false);
    expect(isStopword('the', [])).toBe(false);
    expect(isStopword('lamp', ['en'])).toBe(false);
  });
});
