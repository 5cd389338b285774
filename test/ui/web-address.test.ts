import { expect, it } from 'vitest';
import { webAddress } from '../../src/ui/web-address.ts';

it.each(['https://rsf.org/en/x', 'http://example.org/'])('follows %s', (url) => {
  expect(webAddress(url)).toBe(url);
});

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'rsf.org/en',
  '',
  null,
])('does not follow %j', (url) => {
  expect(webAddress(url)).toBeNull();
});
