import { describe, expect, it } from 'vitest';
import { html, joinParts, plainText, type CopiedPart } from '../../src/ui/copy-with-citation.ts';

const PART: CopiedPart = {
  text: 'Delegates met in Wuzhen.',
  cite: 'After Reporters Without Borders · 9 Dec 2017',
  title: 'A title',
  link: 'https://rsf.org/en/x',
};

describe('a copied excerpt', () => {
  it('has its citation and link below it', () => {
    expect(plainText([PART])).toBe(
      'Delegates met in Wuzhen.\n\nAfter Reporters Without Borders · 9 Dec 2017\nA title\nhttps://rsf.org/en/x',
    );
  });

  it('has no empty line where there is no link', () => {
    expect(plainText([{ ...PART, link: '' }])).toMatch(/\nA title$/);
    expect(html([{ ...PART, link: '' }])).not.toContain('<a');
  });

  it('is one with its neighbour from the same article, under one citation', () => {
    const other = { ...PART, title: 'Another' };
    const joined = joinParts([PART, { ...PART, text: 'They left.' }, other]);
    expect(joined.map(({ text }) => text)).toEqual([
      'Delegates met in Wuzhen.\n\nThey left.',
      'Delegates met in Wuzhen.',
    ]);
  });

  it('is text in HTML too, whatever it holds', () => {
    const sly = {
      ...PART,
      text: '<img src=x onerror="a()"> & co',
      link: 'https://a.example/?"><b>',
    };
    expect(html([sly])).toBe(
      '<p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; co</p>' +
        '<p>After Reporters Without Borders · 9 Dec 2017 · ' +
        '<a href="https://a.example/?&quot;&gt;&lt;b&gt;">A title</a></p>',
    );
  });
});
