import { expect } from 'vitest';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import { answerTopic } from '../../../src/core/archive/answer-topic.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/core/settings/settings-file.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { NODE, trial } from '../harness/trial.ts';
import { articleOf, entityOf } from './made-seeds.ts';

/** Names that every object answers to. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

export function objectNames(): void {
  trial(43, 'ids and names that objects answer to', NODE, (note) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const ids = ['constructor', 'tostring', 'valueof', 'hasownproperty', 'proto'];
    const files = [
      { path: 'entities/names.yaml', text: ids.map((id, at) => entityOf(id, NAMES[at]!)).join('') },
      articleOf('constructor', `On Monday ${NAMES.join(' met ')} at length, and all agreed.`),
    ];
    const parsed = parseSeeds(files);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const archive = openArchive(compileArchive(parsed.value));
    const gazetteer = openGazetteer(compileGazetteer(parsed.value.entities));
    const found = NAMES.filter((name) => {
      const { topics } = answerSearch(archive, { text: name, limit: 10, exact: false });
      return topics.some(({ topic }) => topic.name === name);
    });
    const marked = NAMES.filter((name) => {
      const [mentions] = findMentions(gazetteer, [
        { text: `He met ${name} once.`, language: 'en' },
      ]);
      return mentions?.length === 1;
    });
    const opened = ids.filter(
      (id) => answerTopic(archive, { id, order: 'newest', limit: 9 })?.topic.id === id,
    );
    note(
      `${found.length} of ${NAMES.length} found, ${marked.length} marked, ${opened.length} opened`,
    );
    expect(found).toEqual(NAMES);
    expect(marked).toEqual(NAMES);
    expect(opened).toEqual(ids);
    const unknown = { id: '__proto__', order: 'newest', limit: 9 } as const;
    expect(answerTopic(archive, unknown)).toBeNull();
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  trial(43, 'sources and settings whose keys objects answer to', NODE, (note) => {
    const refused = ['__proto__', 'constructor'].map((key) => {
      const parsed = parseSeeds([
        {
          path: 'entities/a.yaml',
          text: `${entityOf('quay', 'Quay')}  ${key}: { polluted: true }\n`,
        },
      ]);
      return parsed.ok;
    });
    const text = writeSettingsFile(DEFAULTS).replace('{', '{ "__proto__": { "polluted": true },');
    const inside = writeSettingsFile(DEFAULTS).replace(
      '"settings": {',
      '"settings": { "__proto__": {},',
    );
    const states = [text, inside].map((file) => readSettingsFile(file).state);
    note(
      `${refused.filter((ok) => !ok).length} of 2 sources and ${states.length} of 2 files refused`,
    );
    expect(refused).toEqual([false, false]);
    expect(states).toEqual(['faulty', 'faulty']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
}
