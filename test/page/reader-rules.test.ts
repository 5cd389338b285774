import { beforeEach, describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/model.ts';
import { ReaderRules, type RuleSettings } from '../../src/page/reader-rules.ts';

const NONE: RuleSettings = { languages: null, muted: [], senses: [], site: null };
const zoom: Mention = {
  start: 0,
  end: 4,
  entity: 'zoom',
  confidence: 0.5,
  ask: true,
  others: ['lens'],
};
const since = '2026-11-27';

let rules: ReaderRules;
beforeEach(() => {
  rules = new ReaderRules();
});

describe('the rules of a reader', () => {
  it('tell whether they have changed', () => {
    expect(rules.take(NONE)).toBe(true);
    expect(rules.take({ ...NONE, muted: [] })).toBe(false);
    const muted = [{ topic: 'lens', word: null, site: null, since }];
    expect(rules.take({ ...NONE, muted })).toBe(true);
    expect(rules.take(NONE)).toBe(true);
  });

  it('leave out what is muted on the site', () => {
    const muted = [{ topic: 'lens', word: 'zoom', site: 'a.example', since }];
    rules.take({ ...NONE, muted, site: 'a.example' });
    expect(rules.judge(zoom, 'ZOOM')).toMatchObject({ entity: 'zoom', others: [] });
    rules.take({ ...NONE, muted, site: 'b.example' });
    expect(rules.judge(zoom, 'ZOOM')).toBe(zoom);
  });

  it('know what a word means everywhere, unless the page is told otherwise', () => {
    rules.take({ ...NONE, senses: [{ word: 'Zoom', topic: 'lens', since }] });
    expect(rules.judge(zoom, 'ZOOM')).toMatchObject({ entity: 'lens', ask: false, others: [] });
    rules.choose('zoom', 'zoom');
    expect(rules.judge(zoom, 'Zoom')).toMatchObject({ entity: 'zoom', ask: false });
    rules.choose('zoom', undefined);
    expect(rules.take({ ...NONE, senses: [{ word: 'zoom', topic: null, since }] })).toBe(true);
    expect(rules.judge(zoom, 'Zoom')).toBeNull();
    rules.take({ ...NONE, senses: [{ word: 'zoom', topic: 'no-sense-of-it', since }] });
    expect(rules.judge(zoom, 'Zoom')).toBe(zoom);
  });

  it('remember what a word means on the page, however it is written', () => {
    rules.choose('Zoom', 'lens');
    expect(rules.judge(zoom, 'zoom')).toMatchObject({ entity: 'lens', ask: false, others: [] });
    expect(rules.judge({ ...zoom, others: [] }, 'zoom')).toMatchObject({ entity: 'zoom' });
  });

  it('remember that a word is just a word, until that is taken back', () => {
    rules.choose('Zoom', null);
    expect(rules.judge(zoom, 'zoom')).toBeNull();
    expect(rules.judge(zoom, 'Zoom Inc.')).toBe(zoom);
    rules.choose('zoom', undefined);
    expect(rules.judge(zoom, 'zoom')).toBe(zoom);
  });

  it('read every language unless some are chosen', () => {
    const german = {
      text: 'Das ist die Rede von der Reise nach Wuzhen und dem Netz.',
      language: '',
    };
    expect(rules.reads(german)).toBe(true);
    rules.take({ ...NONE, languages: ['en', 'nb'] });
    expect(rules.reads(german)).toBe(false);
    rules.take({ ...NONE, languages: ['de'] });
    expect(rules.reads(german)).toBe(true);
  });
});
