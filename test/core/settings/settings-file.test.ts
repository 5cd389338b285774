import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LARGEST_FILE,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/core/settings/settings-file.ts';
import { settingsFrom } from '../../../src/core/settings/settings-from.ts';
import { DEFAULTS, MOST_RULES, type Settings } from '../../../src/core/settings/settings.ts';
import { anySettings } from './any-settings.ts';

const since = '2026-11-03';
const { interfaceLanguage: _, ...WITHOUT_LANGUAGE } = DEFAULTS;
const { senses: __, ...WITHOUT_SENSES } = WITHOUT_LANGUAGE;

/** A file of settings some of whose fields are others. */
function fileWith(change: Record<string, unknown>): string {
  const file = JSON.parse(writeSettingsFile(DEFAULTS)) as { settings: object };
  return JSON.stringify({ ...file, settings: { ...file.settings, ...change } });
}

/** `path: what is wrong` of each fault in a file. */
function faultsOf(text: string): string[] {
  const reading = readSettingsFile(text);
  if (reading.state !== 'faulty') throw new Error(`the file is ${reading.state}`);
  return reading.faults.map(({ path, wrong }) => `${path}: ${wrong}`);
}

describe('a file of settings', () => {
  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const reading = readSettingsFile(writeSettingsFile(settings));
        expect(reading).toEqual({ state: 'good', settings });
      }),
    );
  });

  it('never passes what the settings could not be, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSettingsFile(text).state).not.toBe('good');
      }),
    );
  });

  it('never passes a field of another kind', () => {
    const field = fc.constantFrom(...(Object.keys(DEFAULTS) as (keyof Settings)[]));
    fc.assert(
      fc.property(anySettings, field, fc.jsonValue(), (settings, name, value) => {
        const reading = readSettingsFile(fileWith({ ...settings, [name]: value }));
        if (reading.state === 'good')
          expect(settingsFrom(reading.settings)).toEqual(reading.settings);
        else expect(reading.state).toBe('faulty');
      }),
      { numRuns: 500 },
    );
  });

  it('never passes an entry of a list of another kind', () => {
    const rule = fc.record(
      {
        site: fc.oneof(fc.constant('a.example'), fc.jsonValue()),
        read: fc.oneof(fc.boolean(), fc.jsonValue()),
        since: fc.oneof(fc.constantFrom(since, '2026-02-30', '2026-13-01'), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1 }), (sites) => {
        const reading = readSettingsFile(fileWith({ sites }));
        if (reading.state === 'good')
          expect(settingsFrom(reading.settings)).toEqual(reading.settings);
        else expect(reading.state).toBe('faulty');
      }),
      { numRuns: 500 },
    );
  });

  it('has every mistake in it named by its place', () => {
    const good = { site: 'a.example', read: true, since };
    const text = fileWith({
      newSites: 'yes',
      sites: [
        good,
        { ...good, site: 'Not A Host' },
        { ...good, since: '2026-02-30', why: 1 },
        { site: 'b.example', since },
        good,
        'c.example',
      ],
      density: 'some',
      openDelay: 99,
      interfaceLanguage: 'nl',
      languages: ['en', 'English', 'en'],
      muted: { topic: 'zoom' },
      colour: 'red',
    });
    expect(faultsOf(text)).toEqual([
      'newSites: choice',
      'sites[1].site: site',
      'sites[2].since: day',
      'sites[2].why: unknown',
      'sites[3].read: missing',
      'sites[4]: twice',
      'sites[5]: object',
      'density: choice',
      'openDelay: delay',
      'interfaceLanguage: choice',
      'languages[1]: language',
      'languages[2]: twice',
      'muted: list',
      'colour: unknown',
    ]);
  });

  it('may not mute the same words twice, however they are written', () => {
    const muting = { topic: 'zoom', word: 'Zoom', site: null, since };
    expect(faultsOf(fileWith({ muted: [muting, { ...muting, word: 'ZOOM' }] }))).toEqual([
      'muted[1]: twice',
    ]);
  });

  it('says all languages with null, not with an empty list', () => {
    expect(faultsOf(fileWith({ languages: [] }))).toEqual(['languages: empty']);
  });

  it('keeps its sites in order, whatever the order in it', () => {
    const rules = ['b.example', 'a.example'].map((site) => ({ site, read: true, since }));
    expect(readSettingsFile(fileWith({ sites: rules }))).toMatchObject({
      settings: { sites: [rules[1], rules[0]] },
    });
  });

  it('is refused where a list is longer than anybody makes one', () => {
    const sites = Array.from({ length: MOST_RULES + 1 }, () => 7);
    expect(faultsOf(fileWith({ sites }))).toEqual(['sites: tooMany']);
  });

  it('holds the longest lists there can be', () => {
    const word = '字'.repeat(200);
    const muted = Array.from({ length: MOST_RULES }, (_, index) => {
      return { topic: `${word.slice(5)}${String(index)}`, word, site: null, since };
    });
    const text = writeSettingsFile({ ...DEFAULTS, muted });
    expect(new TextEncoder().encode(text).length).toBeLessThan(LARGEST_FILE);
    expect(readSettingsFile(text).state).toBe('good');
  });

  it.each([
    ['that remembered no senses', 1, { ...WITHOUT_SENSES, newSites: true }, { newSites: 'on' }],
    [
      'that never asked about new sites',
      2,
      { ...WITHOUT_LANGUAGE, newSites: false },
      { newSites: 'off' },
    ],
    ["that spoke the browser's language", 3, WITHOUT_LANGUAGE, {}],
  ])('is read where a version wrote it %s', (_, version, settings, change) => {
    const file = { kind: 'sidelight settings', version, settings };
    const expected = { ...DEFAULTS, ...change };
    expect(readSettingsFile(JSON.stringify(file))).toEqual({ state: 'good', settings: expected });
  });

  it('names what is wrong with a sense', () => {
    const sense = { word: 'Zoom', topic: null, since };
    const senses = [sense, { ...sense, word: 'ZOOM', topic: 'zoom' }, { ...sense, word: '' }];
    expect(faultsOf(fileWith({ senses }))).toEqual(['senses[1]: twice', 'senses[2].word: text']);
  });

  it.each([
    ['', 'unreadable'],
    ['{"kind": "sidelight settings", "version": 1, "sett', 'unreadable'],
    ['\uFEFF{}', 'foreign'],
    ['null', 'foreign'],
    ['[]', 'foreign'],
    ['{"kind": "sidelight settings"}', 'foreign'],
    ['{"kind": "sidelight settings", "version": "1", "settings": {}}', 'foreign'],
    ['{"kind": "sidelight settings", "version": 0.5, "settings": {}}', 'foreign'],
    ['{"kind": "sidelight settings", "version": 5, "settings": {}}', 'newer'],
    ['{"kind": "sidelight settings", "version": 1}', 'faulty'],
    ['{"kind": "sidelight settings", "version": 1, "__proto__": 1, "settings": {}}', 'faulty'],
    [' '.repeat(LARGEST_FILE + 1), 'tooLarge'],
  ])('is told from what it is not (%#)', (text, state) => {
    expect(readSettingsFile(text).state).toBe(state);
  });
});
