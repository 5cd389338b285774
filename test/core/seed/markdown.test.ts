import { describe, expect, it } from 'vitest';
import { findMarkdown } from '../../../src/core/seed/markdown.ts';

describe('Markdown in a text', () => {
  it.each([
    ['**bold** words', 'emphasis', '**bold**'],
    ['so *much\nso*', 'emphasis', '*much so*'],
    ['(_much_)', 'emphasis', '_much_'],
    ['***both***', 'emphasis', '***both***'],
    ['~~gone~~', 'emphasis', '~~gone~~'],
    ['他**强调**的', 'emphasis', '**强调**'],
    ['a [link](https://a.example/b_c) here', 'a link', '[link](https://a.example/b_c)'],
    ['![](a.png)', 'a link', '![](a.png)'],
    ['[1]: https://a.example', 'a link', '[1]: https://a.example'],
    ['As said.[^1]', 'a link', '[^1]'],
    ['<https://a.example>', 'a link', '<https://a.example>'],
    ['one <!-- two -->', 'a comment', '<!--'],
    ['the `code` of', 'code', '`code`'],
    ['- one', 'a list', '- one'],
    ['| one | two |', 'a table', '| one | two |'],
    ['one\n> two', 'a quotation', '> two'],
    ['one\n\n* * *', 'a rule', '* * *'],
    ['one \\* two', 'an escape', '\\*'],
    ['one&nbsp;two', 'a character', '&nbsp;'],
  ])('is told: %j', (text, what, quoted) => {
    const [first, ...others] = findMarkdown(text);
    expect(first?.message).toContain(`${what} in Markdown, ${quoted}, expected `);
    expect(text.slice(first?.index).replaceAll('\n', ' ')).toMatch(
      new RegExp(`^${escaped(quoted)}`),
    );
    expect(others).toEqual([]);
  });

  it.each([
    'five * three * two, 2**3 and 4**5',
    'f**k and s**t, A* and B*',
    'a_file_name, __file, __proto__ and @_some_one_ on https://a.example/_b_/',
    '#hashtags, 2017. The year, 9. Dezember',
    '[sic] (as written), [one] [two]: three',
    'the tag <b>, in <iframe src="a"></iframe>',
    'I <3 you, a < b > c, a<b and c>d, ->',
    'AT&T; R&D; this & that',
    'O`Brien and D`Angelo, ~100 to ~200',
    '– spoken –\n— and written —',
    'C:\\Users\\me',
    'a | b',
    '一＊二＊三',
  ])('is not what only looks like it: %j', (text) => {
    expect(findMarkdown(text)).toEqual([]);
  });

  it('is quoted as far as tells it apart', () => {
    const [found] = findMarkdown(`**${'🏮'.repeat(60)}**`);
    expect(found?.message).toBe(
      `emphasis in Markdown, **${'🏮'.repeat(38)}…, expected the words alone`,
    );
  });

  it('does not reach from one paragraph into the next', () => {
    expect(findMarkdown('*Terms apply.\n\nAll of them*.')).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
