import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { entityOf } from '../hostile/texts/made-seeds.ts';
import { archiveOpener } from './harness/open-archive.ts';
import { takePicture } from './harness/picture.ts';
import { seededBuild } from './harness/seeded-build.ts';
import { clickOn, waitForText } from './harness/surface.ts';
import { tabTo, waitForFocus } from './harness/tab-walk.ts';
import { inEachBrowser } from './harness/world.ts';

const ARTICLES = 120;
const TOPICS = 60;
const PUBLISHERS = 12;

inEachBrowser(
  'an archive of many articles',
  (world) => {
    const open = archiveOpener(world);

    it('lists the newest at first, and all that it holds on demand', async () => {
      const page = await open('', /120 articles/);
      expect(await countOf(page, '.h-articles li')).toBe(50);
      expect(await countOf(page, '.h-kind li')).toBe(50);
      const first = await page.evaluate(() => document.querySelector('.h-article')?.textContent);
      expect(first).toContain('Report 120');
      await takePicture(page, `${world.name}-archive-many`);
      await clickOn(page, 'Show more');
      await waitForCount(page, '.h-articles li', 100);
      await clickOn(page, 'Show more');
      await waitForCount(page, '.h-articles li', ARTICLES);
      await page.evaluate(() => {
        document.querySelector('.h-kind .more')?.scrollIntoView();
      });
      await takePicture(page, `${world.name}-archive-many-topics`);
      await clickOn(page, 'Show more');
      await waitForCount(page, '.h-kind li', TOPICS);
      expect(await waitForText(page, /120 articles/)).not.toMatch(/Show more/);
    });

    it('goes on by key at the first article that is new', async () => {
      const { page } = await open('', /120 articles/);
      await tabTo(page, /^Show more/);
      await page.keyboard.press('Enter');
      await waitForFocus(page, /^Report 70\D/);
      await page.keyboard.press('Tab');
      await waitForFocus(page, /^Report 69\D/);
    });

    it('goes on at the first filter that is new', async () => {
      const { page } = await open('#q=', /50 of 120/);
      await tabTo(page, /^4 more/);
      await page.keyboard.press('Enter');
      await waitUntil(
        () =>
          page.evaluate(() =>
            [...document.querySelectorAll('.f-value input')].findIndex((box) =>
              box.matches(':focus'),
            ),
          ),
        (at) => at === PUBLISHERS - 4,
      );
    });

    it('goes on by key at the first result that is new, as the last are shown', async () => {
      const opened = await open('#q=&shown=100', /100 of 120/);
      await opened.evaluate(() => {
        document.querySelector<HTMLElement>('.more button')?.focus();
      });
      await opened.page.keyboard.press('Enter');
      await waitForCount(opened, '.results .row', ARTICLES);
      await waitUntil(
        () =>
          opened.evaluate(() =>
            [...document.querySelectorAll('.results .row')].findIndex((row) =>
              row.matches(':focus'),
            ),
          ),
        (at) => at === 100,
      );
    });
  },
  (built) => seededBuild(built, writeManySeeds),
);

/** Articles of a passage each, a day apart, two about each topic. */
function writeManySeeds(folder: string): void {
  for (const part of ['articles', 'entities']) mkdirSync(join(folder, part));
  for (let at = 1; at <= TOPICS; at += 1) {
    const id = `works-${String(at)}`;
    writeFileSync(join(folder, 'entities', `${id}.yaml`), entityOf(id, `Dock Works ${String(at)}`));
  }
  for (let at = 1; at <= ARTICLES; at += 1) {
    const topic = String((at % TOPICS) + 1);
    const front = {
      id: `r${String(at)}`,
      title: `Report ${String(at)}`,
      publisher: `The Quay Record ${String((at % PUBLISHERS) + 1)}`,
      published: new Date(Date.UTC(2020, 0, at)).toISOString().slice(0, 10),
      url: `https://quay.example/${String(at)}`,
      language: 'en',
    };
    const head = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const text = `Dock Works ${topic} took on crews for the winter and paid them by the week.`;
    writeFileSync(
      join(folder, 'articles', `r${String(at)}.md`),
      `---\n${head.join('\n')}\n---\n\n## Crews {source=0 about=works-${topic}}\n\n${text}\n`,
    );
  }
}

function countOf(page: ExtensionPage, selector: string): Promise<number> {
  return page.evaluate((of) => document.querySelectorAll(of).length, selector);
}

function waitForCount(page: ExtensionPage, selector: string, count: number): Promise<number> {
  return waitUntil(
    () => countOf(page, selector),
    (now) => now === count,
  );
}
