import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSitePattern } from '../../../src/core/settings/site-rules.ts';
import { typedSite } from '../../../src/ui/options/typed-site.ts';

describe('a typed site', () => {
  it.each([
    ['example.org', 'example.org'],
    [' EXAMPLE.org\n', 'example.org'],
    ['https://news.Example.org:8443/a/b?c#d', 'news.example.org'],
    ['example.org/path', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['http://user@example.org/', 'example.org'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['例子.测试', 'xn--fsqu00a.xn--0zwm56d'],
    ['*.Example.org', '*.example.org'],
    ['https://*.example.org/*', '*.example.org'],
    ['*://*.example.org/*', '*.example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['file', 'file'],
    ['FILE:///home/me/a.html', 'file'],
  ])('%j is %s', (text, site) => {
    expect(typedSite(text)).toEqual({ site });
  });

  it.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['two words', 'noSite'],
    ['https://', 'noSite'],
    ['*', 'noSite'],
    ['*.', 'noSite'],
    ['*.*', 'noSite'],
    ['a.*.example', 'noSite'],
    ['exa mple.org', 'noSite'],
    ['example..org', 'noSite'],
    ['about:blank', 'noSite'],
    ['chrome://settings', 'neverRead'],
    ['ftp://example.org', 'neverRead'],
  ])('%j is none', (text, error) => {
    expect(typedSite(text)).toEqual({ error });
  });

  it('is always one that a rule can name, whatever is typed', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain());
    fc.assert(
      fc.property(text, (typed) => {
        const found = typedSite(typed);
        if ('site' in found) expect(isSitePattern(found.site)).toBe(true);
      }),
    );
  });
});
