import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { queryOfSelection } from '../../../src/core/search/query-of-selection.ts';

it.each([
  ['  Great\n\tFirewall ', 'Great Firewall'],
  ['“Tencent”', 'Tencent'],
  ['year:2017', 'year 2017'],
  ['-30 degrees, a well-known -- dash', '30 degrees, a well-known dash'],
  [' -- ', ''],
  ['微信', '微信'],
])('makes %j the search %j', (selected, query) => {
  expect(queryOfSelection(selected)).toBe(query);
});

it('cuts a long selection after a word, and one without spaces between characters', () => {
  const words = queryOfSelection('censorship '.repeat(100));
  expect(words.length).toBeLessThanOrEqual(200);
  expect(words).toMatch(/censorship$/);
  expect(queryOfSelection('😀'.repeat(200))).toBe('😀'.repeat(100));
  expect(queryOfSelection(`a${'😀'.repeat(200)}`)).toBe(`a${'😀'.repeat(99)}`);
});

it('never searches for less than the words say', () => {
  const signs = fc.constantFrom('-', '"', '“', ':', ' ', '\n', 'a', 'year', '2017', 'topic:');
  const text = fc.array(signs).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (selected) => {
      const { filters, without, phrases } = parseQuery(queryOfSelection(selected), []);
      expect([filters, without, phrases]).toEqual([[], [], []]);
    }),
  );
});
