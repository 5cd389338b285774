import { expect, it } from 'vitest';
import { directionOf } from '../../../src/core/text/direction-of.ts';

it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'az-Arab', 'ckb'])(
  '%s runs from right to left',
  (language) => {
    expect(directionOf(language)).toBe('rtl');
  },
);

it.each(['en', 'zh-Hans', 'ja', 'arn', 'az', 'ar-Latn', 'fi'])(
  '%s runs from left to right',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);

it('is left to the text where the language is not known', () => {
  expect(directionOf('')).toBe('auto');
  expect(directionOf('und')).toBe('auto');
});
