import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { scanBlock } from '../../../src/core/gazetteer/scan.ts';
import { spell } from '../../../src/core/gazetteer/spelling.ts';
import type { Entity } from '../../../src/core/model.ts';
import { charClass } from '../../../src/core/text/char-class.ts';
import { entityOf } from './entity-of.ts';
import { naiveScan } from './naive-scan.ts';

function found(entities: readonly Entity[], text: string): string[] {
  const gazetteer = openGazetteer(compileGazetteer(entities));
  return scanBlock(gazetteer, { text, language: '' }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('scanBlock finds names', () => {
  const wechat = entityOf('wechat', ['WeChat', { form: '微信', language: 'zh' }]);

  test.each([
    ['as a whole word', 'Use WeChat now', ['WeChat']],
    ['at both ends of the text', 'WeChat', ['WeChat']],
    [
      'before a possessive, which is not part of it',
      "WeChat’s users, WeChat's",
      ['WeChat', 'WeChat'],
    ],
    ['with an s added', 'two WeChats', ['WeChats']],
    ['in full-width letters', 'ＷｅＣｈａｔ', ['ＷｅＣｈａｔ']],
    [
      'over soft hyphens and zero-width characters',
      'a We\u00adChat, W\u200beCh\u2060at',
      ['We\u00adChat', 'W\u200beCh\u2060at'],
    ],
    [
      'with accents added, composed or not',
      'WéChat We\u0301Chat WeChat\u0301',
      ['WéChat', 'We\u0301Chat', 'WeChat\u0301'],
    ],
    ['beside other scripts', '在WeChat上用微信支付', ['WeChat', '微信']],
    ['as the part of a compound', 'WeChat-Konto, anti-WeChat', ['WeChat', 'WeChat']],
    ['in capitals', 'WECHAT', ['WECHAT']],
  ])('%s', (_, text, expected) => {
    expect(found([wechat], text)).toEqual(expected);
  });

  test.each([
    ['inside a longer word', 'WeChatter SnapWeChat WeChat2 We_WeChat'],
    ['without its capitals', 'wechat Wechat'],
    ['with a doubled s', 'WeChatss'],
    ['with parts of its own apart', 'We Chat'],
  ])('but not %s', (_, text) => {
    expect(found([wechat], text)).toEqual([]);
  });

  test('across any run of spaces, or one dash or dot', () => {
    const entities = [entityOf('tim-cook', ['Tim Cook', 'ティム・クック'])];
    const text =
      'Tim\u00a0 \n Cook Tim-Cook Tim‑Cook ティム・クック ティム クック ティムクック Tim - Cook Tim—Cook';
    expect(found(entities, text)).toEqual([
      'Tim\u00a0 \n Cook',
      'Tim-Cook',
      'Tim‑Cook',
      'ティム・クック',
      'ティム クック',
      'ティムクック',
    ]);
  });

  test('the longest that fits, not the longest that is written', () => {
    const entities = [
      entityOf('hong-kong', ['Hong Kong']),
      entityOf('cuhk', [{ form: 'Hong Kong University Press', case: 'exact' }]),
    ];
    expect(found(entities, 'Hong Kong University press')).toEqual(['Hong Kong']);
  });

  test('nothing inside a phrase that is something else', () => {
    const apple = entityOf('apple', ['Apple'], { unless: ['Apple Daily', 'Big Apple'] });
    expect(found([apple], 'Apple Daily, the Big Apple, Apple')).toEqual(['Apple']);
  });

  test('with the case policy of each alias', () => {
    const who = entityOf('who', ['WHO']);
    const privacy = entityOf('privacy', ['privacy']);
    expect(found([who, privacy], 'who Who WHO WHOs privacy Privacy PRIVACY')).toEqual([
      'WHO',
      'privacy',
      'Privacy',
      'PRIVACY',
    ]);
  });

  test('of which the table keeps only a hash of the end', () => {
    const long = 'Organisation for the Study of Names That Are Very Long Indeed';
    const all = [
      entityOf('long', [long]),
      entityOf('short', ['Organisation']),
      entityOf('zoo', ['zoological']),
    ];
    expect(found(all, `The ${long}, a zoological one`)).toEqual([long, 'zoological']);
    expect(found(all, `The ${long.replace('Very', 'Vary')}, a zoologizal one`)).toEqual([
      'Organisation',
    ]);
    expect(found(all, `The ${long}er, a zoologicaly one`)).toEqual(['Organisation']);
    expect(found(all, long.slice(0, -1))).toEqual(['Organisation']);
  });

  test.each([
    [
      'Hebrew',
      'he',
      ['סין', 'הונג קונג'],
      'בסין ושמסין, להונג קונג; יחסין',
      ['סין', 'סין', 'הונג קונג'],
    ],
    [
      'Arabic',
      'ar',
      ['بكين', 'الصين'],
      'فرصة لبكين وبكين وللصين والصين',
      ['بكين', 'بكين', 'للصين', 'الصين'],
    ],
  ])('after %s particles written in one word with it', (_, language, names, text, expected) => {
    const places = names.map((form) => entityOf(form, [{ form, language }]));
    expect(found(places, text)).toEqual(expected);
  });
});

const LETTERS = [
  'a',
  'b',
  's',
  'A',
  'B',
  'ß',
  'é',
  'É',
  'e',
  'ж',
  'Ж',
  'й',
  '中',
  '国',
  'か',
  'が',
  'ｶ',
  'ﾞ',
  'و',
  'ل',
  'ا',
  'ﻻ',
  '1',
  '١',
  '²',
  'ก',
  '้',
  '가',
  '\ud83d',
  '\ude00',
];
const JOINTS = [
  ' ',
  ' ',
  '\n',
  '-',
  '‑',
  '—',
  '·',
  "'",
  '’',
  '.',
  '!',
  '_',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u3099',
  '@',
];
const form = fc
  .string({
    unit: fc.constantFrom(...LETTERS, ...LETTERS, ...JOINTS),
    minLength: 1,
    maxLength: 6,
  })
  .filter((text) => !isSingleUnspaced(spell(text).key));

/** Refused when packed, since it would be found everywhere. */
function isSingleUnspaced(key: string): boolean {
  return key.length === 1 && charClass(key.charCodeAt(0)) === 'unspaced';
}

const alias = fc.record({
  form,
  case: fc.constantFrom('any' as const, 'capital' as const, 'exact' as const),
});
const entities = fc
  .array(
    fc.tuple(fc.array(alias, { minLength: 1, maxLength: 4 }), fc.array(form, { maxLength: 2 })),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(([aliases, unless], i) => entityOf(`entity-${String(i)}`, aliases, { unless })),
  );

/** Few letters and many words, so that names begin alike and end where others go on. */
const phrase = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'a',
          'b',
          's',
          'as',
          'ab',
          'Ab',
          'bas',
          'ß',
          '1',
          '中',
          '中国',
          'か',
          '!',
          '.',
        ),
        fc.constantFrom(' ', ' ', ' ', '', '-', '  ', '\u00ad', '\u0301'),
      ),
      { minLength: 1, maxLength: most },
    )
    .map((words) => words.flat().join('').trim());

describe('scanBlock against the naive matcher', () => {
  test('finds the same among phrases that begin alike', { timeout: 60_000 }, () => {
    const names = fc.array(
      phrase(5).filter((text) => text !== '' && !isSingleUnspaced(spell(text).key)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(names, fc.array(phrase(12), { maxLength: 4 }), (forms, texts) => {
        const all = [
          entityOf(
            'phrases',
            forms.map((each) => ({ form: each, case: 'any' as const })),
          ),
        ];
        const text = [...texts, ...forms].join(' ');
        const gazetteer = openGazetteer(compileGazetteer(all));
        const fast = scanBlock(gazetteer, { text, language: '' });
        expect(fast.map(({ start, end, plural }) => ({ start, end, plural }))).toEqual(
          naiveScan(all, text),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('finds the same in any text, with any catalogue', { timeout: 60_000 }, () => {
    const word = fc.string({ unit: fc.constantFrom(...LETTERS, ...JOINTS), maxLength: 12 });
    const cases = entities.chain((all) => {
      const forms = all.flatMap(({ aliases, unless }) => [
        ...aliases.map((each) => each.form),
        ...unless,
      ]);
      const piece = fc.oneof(word, fc.constantFrom(...forms), fc.constantFrom(...JOINTS, 's', 'S'));
      return fc.tuple(
        fc.constant(all),
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      );
    });
    fc.assert(
      fc.property(cases, ([all, text]) => {
        const gazetteer = openGazetteer(compileGazetteer(all));
        const fast = scanBlock(gazetteer, { text, language: '' });
        expect(fast.map(({ start, end, plural }) => ({ start, end, plural }))).toEqual(
          naiveScan(all, text),
        );
      }),
      { numRuns: 400 },
    );
  });
});
