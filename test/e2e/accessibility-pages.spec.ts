import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { pause } from '../../scripts/browsers/wait-until.ts';
import { bringAxe } from './harness/axe.ts';
import { COLOURS, preferColours } from './harness/colours.ts';
import { discomforts, faultsIn, ZOOMED, zoomedFaults } from './harness/examine.ts';
import { pictureName } from './harness/picture.ts';
import { STATES } from './harness/states.ts';
import { inEachBrowser } from './harness/world.ts';

const WINDOW = { width: 1280, height: 800 };
/** By then a change of colours or size is drawn. */
const DRAWN_MS = 120;

inEachBrowser('no page of ours stands in a reader’s way', (world) => {
  let surface: Surface | undefined;
  afterEach(async () => {
    if (surface) await preferColours(world, surface, 'light');
    await surface?.close();
    surface = undefined;
  });

  it.each(STATES)('in the state: $name', async ({ name, open }) => {
    surface = await open(world);
    const subject = {
      name: pictureName(world, name),
      shown: surface,
      scope: surface,
      part: 'html',
    };
    await bringAxe(surface);
    const faults: string[] = [];
    for (const colours of COLOURS) {
      await preferColours(world, surface, colours, true);
      await pause(DRAWN_MS);
      faults.push(...(await faultsIn(subject, colours)));
    }
    faults.push(...(await discomforts(subject)));
    await preferColours(world, surface, 'light', true);
    if ('page' in surface) {
      const page = surface.page as Page;
      await page.setViewport(ZOOMED);
      await pause(DRAWN_MS);
      faults.push(...(await zoomedFaults(subject)));
      await page.setViewport(WINDOW);
    }
    expect(faults).toEqual([]);
  });
});
