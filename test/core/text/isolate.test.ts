import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/core/text/isolate.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;

describe('in a sentence that runs from left to right', () => {
  it.each(['الجزيرة', 'BBC عربي', 'הארץ'])('%s is isolated', (name) => {
    expect(isolate(name, 'ltr')).toBe(isolated(name));
    expect(isolate(name, 'auto')).toBe(isolated(name));
  });

  it.each(['Tencent', '微信', '1,840', ''])('%s is not', (name) => {
    expect(isolate(name, 'ltr')).toBe(name);
  });
});

describe('in a sentence that runs from right to left', () => {
  it.each(['Tencent', '微信', '5G', 'BBC عربي'])('%s is isolated', (name) => {
    expect(isolate(name, 'rtl')).toBe(isolated(name));
  });

  it.each(['الجزيرة', 'הארץ', '15 إشارة', '2017', ''])('%s is not', (name) => {
    expect(isolate(name, 'rtl')).toBe(name);
  });
});

it('leaves alone what is isolated in itself', () => {
  const list = `${isolated('Tencent')} و${isolated('微信')}`;
  expect(isolate(list, 'rtl')).toBe(list);
});

it('leaves alone what stands for an element that is put in later', () => {
  expect(isolate('\ue000', 'rtl')).toBe('\ue000');
});
