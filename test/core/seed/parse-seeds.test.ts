import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { renderSeedError } from '../../../src/core/seed/seed-error.ts';
import type { SeedFile } from '../../../src/core/seed/seed-file.ts';
import { readFolder } from './read-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/seeds');
const faulty = readdirSync(FIXTURES).filter((name) =>
  existsSync(join(FIXTURES, name, 'errors.txt')),
);

function errorsOf(files: readonly SeedFile[]): string[] {
  const parsed = parseSeeds(files);
  return parsed.ok ? [] : parsed.errors.map(renderSeedError);
}

function article(front: string, body = '## A heading {source=1}\nText.'): SeedFile {
  return { path: 'articles/one.md', text: `---\n${front}\n---\n${body}\n` };
}

const FRONT = 'id: one\ntitle: A title\npublisher: null\npublished: 2021\nlanguage: en';

describe('reading the sources of an archive', () => {
  it('gives typed values, sorted by id, whatever the file they stand in', () => {
    const expected: unknown = JSON.parse(
      readFileSync(join(FIXTURES, 'good', 'seeds.json'), 'utf8'),
    );
    expect(parseSeeds(readFolder(join(FIXTURES, 'good')))).toEqual({ ok: true, value: expected });
  });

  it('has a faulty example of each kind to refuse', () => {
    expect(faulty).toEqual([
      ...['across-files', 'entities', 'front-matter', 'not-yaml', 'passages'],
      'translations',
    ]);
  });

  it.each(faulty)('gives every mistake of %s at once, each at its line', (name) => {
    const expected = readFileSync(join(FIXTURES, name, 'errors.txt'), 'utf8').trimEnd();
    expect(errorsOf(readFolder(join(FIXTURES, name)))).toEqual(expected.split('\n'));
  });

  it('gives the same values and the same mistakes in whatever order the files come', () => {
    const folders = ['good', ...faulty].map((name) => readFolder(join(FIXTURES, name)));
    for (const files of folders) {
      const expected = parseSeeds(files);
      const shuffled = fc.shuffledSubarray(files, { minLength: files.length });
      fc.assert(
        fc.property(shuffled, (order) => {
          expect(parseSeeds(order)).toEqual(expected);
        }),
        { numRuns: 10 },
      );
    }
  });

  it('reports a file that is not YAML once, not each reference to what it defines', () => {
    const one = article(FRONT, '## A heading {source=1 about=the-quay,the-pier}\nText.');
    const text = 'the-quay:\n  name: [The quay\n';
    const errors = errorsOf([one, { path: 'entities/a.yaml', text }]);
    expect(errors.filter((error) => !error.includes('not YAML'))).toEqual([
      'articles/one.md:8: unknown entity "the-pier", expected an id defined in entities/*.yaml',
    ]);
    expect(errors.length).toBeGreaterThan(1);
  });

  it('takes nothing at all for an archive without articles', () => {
    expect(parseSeeds([])).toEqual({
      ok: true,
      value: { articles: [], entities: [], translations: [] },
    });
  });
});

describe('languages', () => {
  const languagesOf = (tag: string): SeedFile[] => [
    article(FRONT.replace('language: en', `language: ${tag}`)),
    { path: `translations/${tag}.yaml`, text: '' },
  ];

  it.each(['en', 'gsw', 'zh-Hant', 'pt-BR', 'sr-Latn-RS', 'sl-rozaj-biske', 'en-u-ca-gregory'])(
    'are taken as browsers take them: %s',
    (tag) => {
      expect(errorsOf(languagesOf(tag))).toEqual([]);
      expect(new Intl.Segmenter(tag).resolvedOptions().locale).not.toBe('');
    },
  );

  it.each(['en_US', 'en-US-US', 'zh-CN-Hans', 'en-u', 'en-a-b', 'zh-yue'])(
    'are refused where browsers would throw: %s',
    (tag) => {
      expect(() => new Intl.Segmenter(tag)).toThrow(RangeError);
      expect(errorsOf(languagesOf(tag))).toEqual([
        `articles/one.md:6: "language" is "${tag}", expected a BCP 47 language such as en or zh-Hant`,
        `translations/${tag}.yaml:1: a file named "${tag}", expected the name of a BCP 47 language such as en or zh-Hant`,
      ]);
    },
  );
});

describe('texts as other editors leave them', () => {
  it('reads a byte order mark and Windows line ends like their absence, lines included', () => {
    const { path, text } = article(FRONT);
    const windows = { path, text: `\ufeff${text.replaceAll('\n', '\r\n')}` };
    expect(parseSeeds([windows])).toEqual(parseSeeds([{ path, text }]));
    const wrong = article(`${FRONT}\nkolour: red`);
    const wrongOnWindows = { path, text: `\ufeff${wrong.text.replaceAll('\n', '\r\n')}` };
    expect(errorsOf([wrongOnWindows])).toEqual(errorsOf([wrong]));
  });

  it.each([
    ['a NUL', '\0', 'a control character (U+0000), expected readable text'],
    ['a lone surrogate', '\ud800', 'half of a surrogate pair (U+D800), expected readable text'],
    [
      'bytes that were not UTF-8',
      '\ufffd',
      'bytes that are not UTF-8 (read as U+FFFD), expected a file in UTF-8',
    ],
  ])('refuses %s, at its line', (_, character, message) => {
    const { path, text } = article(FRONT, `## A heading {source=1}\nOne.\nT${character}wo.`);
    expect(errorsOf([{ path, text }])).toEqual([`articles/one.md:10: ${message}`]);
  });

  it('keeps characters beyond the first plane and tabs within lines', () => {
    const parsed = parseSeeds([article(FRONT, '## A heading {source=1}\n𠮷野家\tis a chain 🏮')]);
    expect(parsed.ok && parsed.value.articles[0]?.passages[0]?.text).toBe('𠮷野家\tis a chain 🏮');
  });
});

describe('hostile or careless input', () => {
  it('never throws: whatever the text, there are values or mistakes with lines inside it', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '---',
        '## A {source=1}',
        '##',
        '# x',
        'id: a',
        'a:',
        '- a',
        '{',
        '[',
        'Text.',
      ),
      fc.constantFrom(
        'published: 2021',
        '  name: N',
        '&a',
        '*a',
        '? ',
        '"',
        "'",
        '|',
        '!!set',
        '{}',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
    const path = fc.constantFrom(
      'articles/a.md',
      'entities/a.yaml',
      'translations/fr.yaml',
      'other',
    );
    fc.assert(
      fc.property(path, text, (at, content) => {
        const parsed = parseSeeds([{ path: at, text: content }]);
        const lines = content.split(/\r\n?|\n/).length;
        for (const error of parsed.ok ? [] : parsed.errors) {
          expect(error.line).toBeGreaterThanOrEqual(1);
          expect(error.line).toBeLessThanOrEqual(lines + 1);
          expect(error.message).toMatch(/, expected|^not YAML, /);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the prototype of plain objects alone', () => {
    const text = '__proto__:\n  polluted: yes\nconstructor:\n  prototype: { polluted: yes }\n';
    expect(errorsOf([{ path: 'entities/a.yaml', text }]).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('does not repeat a reference of YAML a billion times', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const text = ['a0: &a0 [x, x]', ...levels].join('\n');
    expect(errorsOf([{ path: 'entities/a.yaml', text }])).toHaveLength(31);
  });
});
