import { expect } from 'vitest';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { settingsFrom } from '../../../src/core/settings/settings-from.ts';
import { mutingKey } from '../../../src/core/settings/mutings.ts';
import { webAddress } from '../../../src/ui/web-address.ts';
import { NODE, trial } from '../harness/trial.ts';
import { articleOf, entityOf } from './made-seeds.ts';
import { ADDRESSES } from './payloads.ts';

/** With the Cyrillic letter that looks like a Latin a. */
const TWIN = 'H\u0430rbour';
const LATIN = 'Harbour';

/** What turns the order of letters round without being seen. */
const CONTROLS = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];

export function lookalikes(): void {
  trial(45, 'a Cyrillic twin of a Latin name', NODE, (note) => {
    const entities = entityOf('harbour', LATIN) + entityOf('twin', TWIN);
    const parsed = parseSeeds([
      { path: 'entities/a.yaml', text: entities },
      articleOf('harbour', `The ${LATIN} was closed on Monday.`),
    ]);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const gazetteer = openGazetteer(compileGazetteer(parsed.value.entities));
    const archive = openArchive(compileArchive(parsed.value));
    const marked = [LATIN, TWIN].map((name) => {
      const [mentions] = findMentions(gazetteer, [{ text: `The ${name} closed.`, language: 'en' }]);
      return mentions?.map(({ entity, others }) => [entity, ...others]).flat();
    });
    const { excerpts } = answerSearch(archive, { text: TWIN, limit: 5, exact: true });
    const keys = [LATIN, TWIN].map((word) => mutingKey({ topic: 'harbour', word, site: null }));
    note(
      `marked as ${marked.map(String).join(' and ')}; ${excerpts.length} passages found by the twin`,
    );
    expect(marked).toEqual([['harbour'], ['twin']]);
    expect(excerpts).toEqual([]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  trial(45, 'bidirectional controls in sources', NODE, (note) => {
    const places = CONTROLS.flatMap((control) => [
      { path: 'entities/a.yaml', text: entityOf('quay', `Quay${control}txt`) },
      articleOf('quay', `The quay ${control}was closed.`),
      articleOf('quay', 'The quay was closed.', `A ${control}title`),
    ]);
    const quay = { path: 'entities/b.yaml', text: entityOf('quay', 'Quay') };
    const refused = places.filter((file) => {
      const parsed = parseSeeds(file.path.startsWith('articles') ? [file, quay] : [file]);
      return !parsed.ok && parsed.errors.some(({ message }) => message.includes('U+20'));
    });
    const muted = CONTROLS.map((control) => {
      const word = `Quay${control}txt`;
      return { topic: 'quay', word, site: null, since: '2026-11-27' };
    });
    const kept = settingsFrom({ muted }).muted;
    note(
      `${refused.length} of ${places.length} refused with their place; ${kept.length} of ${muted.length} kept in settings`,
    );
    expect(refused).toHaveLength(places.length);
    expect(kept).toEqual([]);
  });

  trial(45, 'characters without width', NODE, (note) => {
    const unseen = ['\u00ad', '\u180e', '\u200b', '\u200c', '\u200d', '\u2060', '\u2063', '\ufeff'];
    const isRefused = (name: string): boolean => {
      const parsed = parseSeeds([{ path: 'entities/a.yaml', text: entityOf('quay', name) }]);
      return !parsed.ok && parsed.errors.some(({ message }) => message.includes('is not seen (U+'));
    };
    const refused = unseen.filter((one) => isRefused(`Har${one}bour`));
    // Persian and Hindi are written with joiners, and so are emoji.
    const kept = [
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      '\u0915\u094d\u200d\u0937',
      'x \u{1f468}\u200d\u{1f4bb}',
    ];
    const wrongly = kept.filter(isRefused);
    note(
      `${refused.length} of ${unseen.length} refused in a Latin name; ${wrongly.length} of ${kept.length} where they belong`,
    );
    expect(refused).toEqual(unseen);
    expect(wrongly).toEqual([]);
  });

  trial(40, 'addresses that no link may lead to', NODE, (note) => {
    const refused = ADDRESSES.filter((url) => {
      const file = articleOf('quay', 'The quay was closed.');
      const text = file.text.replace('https://quay.example/made', JSON.stringify(url).slice(1, -1));
      return !parseSeeds([{ ...file, text }, QUAY]).ok;
    });
    const linked = ADDRESSES.filter((url) => webAddress(url) !== null);
    note(
      `${refused.length} of ${ADDRESSES.length} refused in sources; ${linked.length} become a link`,
    );
    expect(ADDRESSES.filter((url) => !refused.includes(url) && linked.includes(url))).toEqual([]);
    expect(linked.filter((url) => !/^https?:/.test(url))).toEqual([]);
  });
}

const QUAY = { path: 'entities/b.yaml', text: entityOf('quay', 'Quay') };
