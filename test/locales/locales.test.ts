import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, USES } from '../../src/core/model.ts';
import { EXCERPT_ORDERS, RESULT_ORDERS } from '../../src/core/protocol.ts';
import { WRONGS } from '../../src/core/settings/settings-fault.ts';
import { DENSITIES, LOOKS, OPENINGS, SPOKEN } from '../../src/core/settings/settings.ts';
import { EXPLAINED, FACTS } from '../../src/ui/options/privacy-section.tsx';
import { SECTIONS } from '../../src/ui/options/section.tsx';
import { localeFaults, pluralStem } from './locale-faults.ts';
import { localeFolders, messagesFile, messagesIn, type MessagesFile } from './messages-file.ts';
import { numbersOf, pluralForms } from './plural-forms.ts';

const FOLDERS: Readonly<Record<string, string>> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };
const SHIPPED = SPOKEN.map((language) => FOLDERS[language] ?? language);
const ENGLISH = messagesFile('en');

/** Texts that are as in English in every language. */
const SAME_EVERYWHERE = {
  extensionName: 'a name',
  pageTitle: 'a name beside a name',
};
const UNIT = 'a unit';

/** Texts that happen to be as in English, because the language has the same word. */
const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { cardLabel: 'a name beside a name' },
  de: {
    cardLabel: 'a name beside a name',
    milliseconds: UNIT,
    samplePlace: 'a name',
    kind_person: 'the German word',
    kind_organisation: 'the German word',
  },
  es: { cardLabel: 'a name beside a name', milliseconds: UNIT, samplePlace: 'a name' },
  fr: {
    milliseconds: UNIT,
    samplePlace: 'a name',
    options: 'the French word',
    section_sites: 'the French word',
    kind_organisation: 'the French word',
    kinds_organisation: 'the French word',
    kind_concept: 'the French word',
    kinds_concept: 'the French word',
    source: 'the French word',
    articles: 'the French word',
    articleCount_other: 'the French word',
    mentionCount_other: 'the French word',
    passages: 'the French word',
    passageCount_other: 'the French word',
    passageOf: 'the French word',
    columnDate: 'the French word',
    columnArticle: 'the French word',
  },
  ja: { cardLabel: 'a name beside a name' },
};

/** Messages whose keys are put together where they are said: how, and of what. */
const PUT_TOGETHER: readonly (readonly [prefix: string, ends: readonly string[]])[] = [
  ['kind_', KINDS],
  ['kinds_', KINDS],
  ['use_', USES],
  ['sort_', RESULT_ORDERS],
  ['order_', EXCERPT_ORDERS],
  ['density_', DENSITIES],
  ['look_', LOOKS],
  ['opening_', OPENINGS],
  ['section_', SECTIONS],
  ['site_', ['blank', 'noSite', 'neverRead']],
  ['file_', ['tooLarge', 'unreadable', 'foreign', 'newer', 'faulty']],
  ['fault_', WRONGS],
  ['privacy_', FACTS],
  ['privacySubject_', FACTS],
  ['permission_', EXPLAINED],
  ['permissionWhy_', EXPLAINED],
];

/** Every script and the manifest, as one text. */
const CODE = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path)),
  join('extension', 'manifest.json'),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

it('speaks the languages it is meant to', () => {
  expect(localeFolders()).toEqual(SHIPPED);
});

describe.each(SHIPPED)('the messages of %s', (folder) => {
  const file = messagesFile(folder);
  const language = file.locale?.message ?? '';

  it('name their language as the folder does', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    const named = folder.replace('_', '-');
    expect(folder === 'en' ? language.slice(0, 2) : language).toBe(named);
  });

  it('stand there once each', () => {
    const path = join('extension', '_locales', folder, 'messages.json');
    const written = readFileSync(path, 'utf8').matchAll(/^ {2}"(\w+)": \{$/gm);
    expect([...written].map(([, key]) => key)).toEqual(Object.keys(file));
  });

  it('fit into the places that browsers and their stores have for them', () => {
    expect(file.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(file.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('have for every number the words that its language asks for', () => {
    const stems = new Set(Object.keys(ENGLISH).flatMap((key) => pluralStem(ENGLISH, key) ?? []));
    expect(stems.size).toBeGreaterThan(10);
    const messages = messagesIn(folder);
    for (const stem of stems) {
      for (const form of pluralForms(language)) {
        const numbers = numbersOf(language, form);
        expect(numbers, form).not.toEqual([]);
        for (const number of numbers.slice(0, 4)) {
          const said = messages.findCount(stem, number, ['x', 'y']);
          expect(said).toBe(messages.find(`${stem}_${form}`, [number, 'x', 'y']));
          expect(said).not.toBe('');
        }
      }
    }
  });
});

describe.each(SHIPPED.filter((folder) => folder !== 'en'))('%s beside English', (folder) => {
  it('lacks nothing, has nothing more, and is put alike', () => {
    const same = { ...SAME_EVERYWHERE, ...SAME[folder] };
    expect(localeFaults(messagesFile(folder), ENGLISH, same)).toEqual([]);
  });
});

describe('the English messages', () => {
  it('are all used', () => {
    const together = PUT_TOGETHER.flatMap(([prefix, ends]) => ends.map((end) => prefix + end));
    const unused = Object.keys(ENGLISH).filter((key) => {
      const said = pluralStem(ENGLISH, key) ?? key;
      return !together.includes(key) && ![`'${said}'`, `_MSG_${key}_`].some(inCode);
    });
    expect(unused).toEqual([]);
  });

  it('are really put together where they are said to be', () => {
    for (const [prefix, ends] of PUT_TOGETHER) {
      expect(CODE).toContain(`\`${prefix}\${`);
      for (const end of ends) expect(ENGLISH).toHaveProperty(prefix + end);
    }
  });

  it('have an example for every placeholder, in the order of the numbers', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(ENGLISH)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name);
      expect(Object.keys(placeholders).sort(), key).toEqual([...new Set(used)].sort());
      const contents = Object.values(placeholders).map(({ content }) => content);
      expect(contents, key).toEqual(contents.map((_, index) => `$${index + 1}`));
      for (const { example } of Object.values(placeholders)) expect(example, key).toBeTruthy();
    }
  });

  it('are sentences without exclamation', () => {
    for (const { message } of Object.values(ENGLISH)) expect(message).not.toMatch(/[!]|\.\.\./);
  });
});

/** German, with the messages that it is to have instead; undefined for none. */
function german(changes: Readonly<Record<string, object | undefined>>): MessagesFile {
  const changed = { ...messagesFile('de'), ...changes };
  return Object.fromEntries(
    Object.entries(changed).filter(([, message]) => message !== undefined),
  ) as MessagesFile;
}

describe('what is wrong with a language', () => {
  const count = { count: { content: '$1' } };
  it.each<[string, Readonly<Record<string, object | undefined>>]>([
    ['close is missing', { close: undefined }],
    ['closed is unknown', { closed: { message: 'Zu' } }],
    ['mentionCount_one is missing', { mentionCount_one: undefined }],
    ['mentionCount_few is unknown', { mentionCount_few: { message: 'Ein paar' } }],
    ['after does not use $publisher$', { after: { message: 'Nach wem auch immer' } }],
    ['after has no $publisher$', { after: { message: 'Nach $publisher$' } }],
    ['articleCount_other does not use $count$', { articleCount_other: { message: 'Artikel' } }],
    [
      'close declares another $count$ than English, or does not use it',
      { close: { message: 'Schließen', placeholders: count } },
    ],
    [
      'after declares another $publisher$ than English, or does not use it',
      { after: { message: 'Nach $publisher$', placeholders: { publisher: { content: '$2' } } } },
    ],
    ['close has a stray dollar sign', { close: { message: 'Für $ schließen' } }],
    ['close is empty', { close: { message: ' ' } }],
    ['close begins or ends with a space', { close: { message: 'Zu ' } }],
    ['close is as in English', { close: { message: 'Close (Esc)' } }],
    ['source is said to be as in English, and is not', {}],
    ['close holds a control of direction', { close: { message: 'Zu\u200f' } }],
    ['close exclaims or trails off', { close: { message: 'Zu!' } }],
    ['close has typewriter quotes', { close: { message: '"Zu"' } }],
    [
      'close ends in a full stop where English does not, or not',
      { close: { message: 'Schließen.' } },
    ],
    ['close asks where English does not, or not', { close: { message: 'Zu?' } }],
    ['close has a field description', { close: { message: 'Zu', description: 'Tür' } }],
  ])('is that %s', (fault, changes) => {
    const same = {
      ...SAME_EVERYWHERE,
      ...SAME.de,
      ...(fault.startsWith('source') ? { source: '' } : {}),
    };
    expect(localeFaults(german(changes), ENGLISH, same)).toContain(fault);
  });

  it('is that it is in another order, or does not say which it is', () => {
    const { close, ...others } = messagesFile('de');
    const same = { ...SAME_EVERYWHERE, ...SAME.de };
    const shuffled = { ...others, close } as MessagesFile;
    expect(localeFaults(shuffled, ENGLISH, same)).toEqual([
      'previousExcerpt stands elsewhere in English',
    ]);
    expect(localeFaults({}, ENGLISH, same)).toEqual(['locale is missing']);
  });

  it('is not that a word stands for the one number it can', () => {
    const one = { mentionCount_one: { message: 'eine Erwähnung' } };
    expect(localeFaults(german(one), ENGLISH, { ...SAME_EVERYWHERE, ...SAME.de })).toEqual([]);
  });
});

function inCode(text: string): boolean {
  return CODE.includes(text);
}
