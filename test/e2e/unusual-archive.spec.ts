import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { entityOf } from '../hostile/texts/made-seeds.ts';
import { cutOff } from './harness/comfort.ts';
import { archiveOpener } from './harness/open-archive.ts';
import { takePicture } from './harness/picture.ts';
import { seededBuild } from './harness/seeded-build.ts';
import { inEachBrowser } from './harness/world.ts';

const COMMITTEE =
  'Interdepartmental Committee for the Coordination of Harbour Restoration and Waterways of the Northern Provinces';
const COMPOUND = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const WORKS = 12;

inEachBrowser(
  'an archive of long words, names and passages',
  (world) => {
    const open = archiveOpener(world);

    it.each([
      ['the home page', '', /What your archive holds/],
      ['results', '#q=winter', /excerpts in 2 articles/],
      ['an article', '#article=long', /Source page/],
      ['a topic', '#topic=committee', /Appears with/],
    ])('fits its window: %s', async (name, place, shown) => {
      const page = await open(place, shown);
      for (const width of [1280, 640, 360]) {
        await page.page.setViewport({ width, height: 900 });
        // Plots are drawn anew for the width, a little later.
        await waitUntil(
          () => cutOff(page),
          (faults) => faults.length === 0,
        );
      }
      await takePicture(page, `${world.name}-unusual-${name.replace(/\W+/gu, '-')}`);
    });

    it('shows of a long passage what is found in it, in a list', async () => {
      const page = await open('#q=lighthouse', /1 excerpt in 1 article/);
      const [text = '', ...more] = await page.page.$$eval('.results .read', (rows) =>
        rows.map(({ textContent }) => textContent),
      );
      expect(more).toEqual([]);
      expect(text.length).toBeLessThan(610);
      expect(text).toMatch(/^….*lighthouse.*…$/su);
    });

    it('draws the neighbours of a topic of a long name', async () => {
      const page = await open('#topic=committee', /Appears with/);
      const nodes = await page.page.waitForSelector('.with .node:not(.me)');
      expect(nodes).not.toBeNull();
      await takePicture(page, `${world.name}-unusual-topic`);
    });
  },
  (built) => seededBuild(built, writeUnusualSeeds),
);

function writeUnusualSeeds(folder: string): void {
  for (const part of ['articles', 'entities']) mkdirSync(join(folder, part));
  const works = Array.from(
    { length: WORKS },
    (_, at) => [`works-${String(at)}`, `Dock ${COMPOUND.slice(0, 40)} ${String(at)}`] as const,
  );
  const topics = [['committee', COMMITTEE] as const, ...works];
  writeFileSync(
    join(folder, 'entities', 'all.yaml'),
    topics.map(([id, name]) => entityOf(id, name)).join(''),
  );
  const passages = works.map(
    ([, name]) => `The ${COMMITTEE} had ${name} hire crews for the winter.`,
  );
  const long = 'It was a long winter and the crews were cold. '.repeat(40);
  writeArticle(folder, 'long', COMPOUND, [...passages, `${long} The lighthouse went out. ${long}`]);
  writeArticle(folder, 'plain', `${COMMITTEE} and what it did about the harbours`, passages);
}

function writeArticle(
  folder: string,
  id: string,
  title: string,
  passages: readonly string[],
): void {
  const front = {
    ...{ id, title, publisher: `The ${COMPOUND} Gazette`, published: '2020-02-03' },
    ...{ url: `https://quay.example/${id}`, language: 'en' },
  };
  const head = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = passages.map(
    (text, at) => `## ${COMPOUND} {source=${String(at)} about=committee}\n\n${text.trim()}\n`,
  );
  writeFileSync(
    join(folder, 'articles', `${id}.md`),
    ['---', ...head, '---', '', ...body].join('\n'),
  );
}
