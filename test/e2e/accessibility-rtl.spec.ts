import { afterEach, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { axeFaults, bringAxe } from './harness/axe.ts';
import { cutOff, smallTargets } from './harness/comfort.ts';
import { takePicture } from './harness/picture.ts';
import { SAMPLE } from './harness/sample.ts';
import { speakingOnly } from './harness/speaking.ts';
import { inEachBrowser } from './harness/world.ts';

/** Pages of the extension, each with a selector of what it shows once it is whole. */
const PAGES: readonly (readonly [path: string, whole: string])[] = [
  ['options.html', '#archive .li, #archive .setting'],
  ['welcome.html', '.things'],
  ['archive.html', '.h-kind'],
  ['archive.html#q=tencent', '.preview ol'],
  ['archive.html#article=003', '.passages'],
  ['archive.html#topic=tencent', '.plot svg'],
];

inEachBrowser(
  'from right to left, nothing stands in a reader’s way',
  (world) => {
    let surface: Surface | undefined;
    afterEach(async () => {
      await surface?.close();
      surface = undefined;
    });

    const faultsOf = async (shown: Surface, name: string): Promise<string[]> => {
      expect(await shown.evaluate(() => document.documentElement.dir)).toBe('rtl');
      await takePicture(shown, `${world.name}-rtl-${name.replaceAll(/\W+/g, '-')}`);
      await bringAxe(shown);
      return [
        ...(await axeFaults(shown, 'html', 'all')),
        ...(await cutOff(shown)),
        ...(await smallTargets(shown)),
      ];
    };

    it.each(PAGES)('on %s', async (path, whole) => {
      surface = await world.running.openExtensionPage(path);
      await waitUntil(
        () => surface!.evaluate((part) => document.querySelector(part) !== null, whole),
        Boolean,
      );
      expect(await faultsOf(surface, path)).toEqual([]);
    });

    it('in the popup', async () => {
      const page = await world.open('http://ledger.test/', SAMPLE);
      await waitForMarks(page, (found) => found.length >= 5);
      surface = await world.running.openPopup();
      await waitUntil(
        () => surface!.evaluate(() => document.querySelectorAll('[role="option"]').length),
        (count) => count >= 5,
      );
      expect(await faultsOf(surface, 'popup')).toEqual([]);
    });
  },
  (built) => speakingOnly(built, 'ar'),
);
