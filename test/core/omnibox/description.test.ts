import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPlainText, asXml, type Part } from '../../../src/core/omnibox/description.ts';
import { anyText } from '../text/any-text.ts';

const LINE: readonly Part[] = [
  { text: 'AT&T <b> ', look: 'plain' },
  { text: '"it’s"', look: 'match' },
  { text: " · 'x'", look: 'dim' },
];

describe('a line under the address bar', () => {
  it('is XML in Chromium', () => {
    expect(asXml(LINE)).toBe(
      'AT&amp;T &lt;b&gt; <match>&quot;it’s&quot;</match><dim> · &apos;x&apos;</dim>',
    );
  });

  it('is plain text in Firefox', () => {
    expect(asPlainText(LINE)).toBe(`AT&T <b> "it’s" · 'x'`);
  });

  it('is one line of characters, whatever comes in', () => {
    const odd = [{ text: 'a\n\tb\u0000c\ud800d\uffff', look: 'plain' }] as const;
    expect(asPlainText(odd)).toBe('a b\ufffdc\ufffdd\ufffd');
    fc.assert(
      fc.property(anyText(), (text) => {
        const xml = asXml([{ text, look: 'match' }]);
        expect(xml).toMatch(
          /^<match>(?:[^<>&"'\p{Cc}\p{Cs}]|&(?:amp|lt|gt|quot|apos);)*<\/match>$/u,
        );
      }),
    );
  });
});
