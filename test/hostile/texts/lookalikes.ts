import { expect } from 'vitest';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { mutingKey } from '../../../src/core/settings/mutings.ts';
import { NODE, trial } from '../harness/trial.ts';
import { articleOf, entityOf } from './made-seeds.ts';

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
    note(`${refused.length} of ${places.length} refused with their place`);
    expect(refused).toHaveLength(places.length);
  });
}
