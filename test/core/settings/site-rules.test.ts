import { describe, expect, it } from 'vitest';
import {
  coversSite,
  isSitePattern,
  verdictOn,
  ruleFor,
} from '../../../src/core/settings/site-rules.ts';

const since = '2026-11-03';
const rule = (site: string, read: boolean) => ({ site, read, since });

describe('the pattern of a site', () => {
  it.each([
    'example.org',
    '*.example.org',
    'file',
    'localhost',
    'xn--bcher-kva.example',
    '[::1]',
    '127.0.0.1',
    'a_b.example',
  ])('may be %s', (site) => {
    expect(isSitePattern(site)).toBe(true);
  });

  it.each(['', '*', '*.', 'Example.org', 'a b', 'https://example.org', 'a..b', '*.*.a', 7, null])(
    'may not be %s',
    (site) => {
      expect(isSitePattern(site)).toBe(false);
    },
  );

  it('with a star stands for subdomains and the domain itself, never for a longer word', () => {
    expect(coversSite('*.example.org', 'a.b.example.org')).toBe(true);
    expect(coversSite('*.example.org', 'example.org')).toBe(true);
    expect(coversSite('*.example.org', 'notexample.org')).toBe(false);
    expect(coversSite('example.org', 'a.example.org')).toBe(false);
  });
});

describe('the rule for a site', () => {
  it('is the closest', () => {
    const rules = [
      rule('*.example.org', false),
      rule('*.news.example.org', true),
      rule('old.news.example.org', false),
    ];
    expect(ruleFor(rules, 'a.example.org')).toBe(rules[0]);
    expect(ruleFor(rules, 'b.news.example.org')).toBe(rules[1]);
    expect(ruleFor(rules, 'old.news.example.org')).toBe(rules[2]);
    expect(ruleFor(rules, 'example.com')).toBeUndefined();
  });

  it('prefers the site itself to the pattern that covers it, too', () => {
    const rules = [rule('*.example.org', false), rule('example.org', true)];
    expect(ruleFor(rules, 'example.org')).toBe(rules[1]);
  });

  it('goes before the choice for new sites', () => {
    const sites = [rule('example.org', false), rule('read.example', true)];
    expect(verdictOn({ newSites: 'on', sites }, 'example.org')).toBe('paused');
    expect(verdictOn({ newSites: 'ask', sites }, 'example.org')).toBe('paused');
    expect(verdictOn({ newSites: 'ask', sites }, 'read.example')).toBe('read');
    expect(verdictOn({ newSites: 'off', sites }, 'read.example')).toBe('read');
    expect(verdictOn({ newSites: 'on', sites }, 'other.example')).toBe('read');
    expect(verdictOn({ newSites: 'ask', sites }, 'other.example')).toBe('asking');
    expect(verdictOn({ newSites: 'off', sites }, 'other.example')).toBe('paused');
    expect(verdictOn({ newSites: 'ask', sites }, null)).toBe('asking');
    expect(verdictOn({ newSites: 'off', sites }, null)).toBe('paused');
  });
});
