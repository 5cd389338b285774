import { expect, it } from 'vitest';
import { mutedTopics } from '../../../src/core/settings/muted-topics.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';

it('are those muted on every site and in whatever words', () => {
  const since = '2026-01-01';
  const muted = [
    { topic: 'wechat', word: null, site: null, since },
    { topic: 'zoom', word: 'Zoom', site: null, since },
    { topic: 'china', word: null, site: 'news.example', since },
  ];
  expect(mutedTopics({ ...DEFAULTS, muted })).toEqual(new Set(['wechat']));
});
