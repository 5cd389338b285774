import { describe, expect, it } from 'vitest';
import { defaultCasePolicy } from '../../../src/core/seed/case-policy.ts';

describe('the case policy of an alias that names none', () => {
  it.each(['health code', '微信', 'منظمة الصحة العالمية', 'ювань', '2030', 'ウィーチャット', ''])(
    'is any case for "%s", which has no capital',
    (form) => expect(defaultCasePolicy(form)).toBe('any'),
  );

  it.each(['WHO', 'UN', 'U.S.', 'COVID-19', 'ВОЗ', 'ÉU', 'GFW长城'])(
    'is exact for the acronym "%s"',
    (form) => expect(defaultCasePolicy(form)).toBe('exact'),
  );

  it.each([
    'Tencent',
    'WeChat',
    'X',
    '5G',
    'T恤',
    'Ünicode',
    'iPhone',
    'World Health Organization',
  ])('is that of its capitals for "%s"', (form) => expect(defaultCasePolicy(form)).toBe('capital'));
});
