import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { markedTexts, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { bundleForPage } from '../../../scripts/bench/in-page/bundle-for-page.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { Story } from '../apps/react-story.ts';
import { byEffort } from '../harness/effort.ts';
import { CONTROL, SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

const PRODUCTION = { define: { 'process.env.NODE_ENV': '"production"' } };

interface Told {
  readonly faults: readonly string[];
  readonly lags: Readonly<Record<string, readonly number[]>>;
  readonly ticks: number;
  hydrate(): void;
}

/** How long a hydrated app runs before it is compared: it stops at a step of its own. */
const APP_MS = 700;

/** Apps that own the text we mark, and rewrite it. */
export function frameworks(world: World): void {
  trial(1, 'React hydrates before and after the scan', world, async (note) => {
    world.sites.put(`${SHIPPED}/react.js`, await appOf('react-client'), SCRIPT);
    world.sites.put(`${CONTROL}/react.js`, await appOf('react-client'), SCRIPT);
    const scanned = await hydrated(world, SHIPPED, true);
    const unscanned = await hydrated(world, SHIPPED, false);
    const control = await hydrated(world, CONTROL, false);
    const same = [scanned, unscanned].filter(({ shape }) => shape === control.shape).length;
    const faults = [...scanned.faults, ...unscanned.faults];
    note(`${faults.length} recoverable or uncaught errors, ${same} of 2 DOMs equal to control`);
    expect(control.faults).toEqual([]);
    expect(faults).toEqual([]);
    expect([scanned.shape, unscanned.shape]).toEqual([control.shape, control.shape]);
    expect(scanned.marks).toBeGreaterThan(2);
    expect(control.marks).toBe(0);
  });

  trial(2, 'React, Preact and plain text rewritten every 50 ms', world, async (note) => {
    world.sites.put(`${SHIPPED}/ticker.js`, await appOf('ticker'), SCRIPT);
    const body = '<p>Alibaba.</p><script src="ticker.js"></script>';
    const page = await world.open(`${SHIPPED}/ticker`, pageOf(body));
    await pause(byEffort(6_500, 20_000, 60_000));
    const { faults, lags, ticks } = await page.evaluate(() => {
      const here = window as unknown as Told;
      return { faults: here.faults, lags: here.lags, ticks: here.ticks };
    });
    // The first name stands before the page is read at all.
    const longest = Object.entries(lags).map(
      ([app, all]) => [app, Math.max(...all.slice(1))] as const,
    );
    const told = longest.map(([app, lag]) => `${app} ${lag.toFixed(0)} ms`).join(', ');
    note(`${faults.length} errors in ${ticks} rewrites, longest wait for a mark: ${told}`);
    expect(faults).toEqual([]);
    expect(lags.plain!.length).toBeGreaterThan(2);
    for (const [, lag] of longest) expect(lag).toBeLessThanOrEqual(500);
    await waitUntil(
      () => page.evaluate(() => (window as unknown as Told).ticks),
      (later) => later > ticks,
    );
  });
}

const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8' };

function appOf(name: string): Promise<string> {
  return bundleForPage(`test/hostile/apps/${name}.ts`, PRODUCTION);
}

interface Hydrated {
  readonly faults: readonly string[];
  /** The DOM of the app without what it counts. */
  readonly shape: string;
  readonly marks: number;
}

/** @param scanned - hydrates only when the names of the page are marked */
async function hydrated(world: World, host: string, scanned: boolean): Promise<Hydrated> {
  const root = `<div id="root">${renderToString(createElement(Story))}</div>`;
  const body = `${root}<script src="react.js"></script>`;
  const hydrates = scanned ? '' : '<script>hydrate()</script>';
  const page = await world.open(`${host}/react-${String(scanned)}`, pageOf(body + hydrates));
  if (scanned) {
    await waitForMarks(page, (found) => found.length > 4);
    await page.evaluate(() => {
      (window as unknown as Told).hydrate();
    });
  }
  await pause(APP_MS);
  if (host === SHIPPED) await waitForMarks(page, (found) => found.includes('Tencent'));
  const marks = (await markedTexts(page)).length;
  return { ...(await shapeOf(page)), marks };
}

function shapeOf(page: Page): Promise<Omit<Hydrated, 'marks'>> {
  return page.evaluate(async () => {
    const root = document.querySelector('#root');
    if (!root) throw new Error('The app has gone');
    // The app goes round in six steps: the DOM is read at the same one each time.
    const step = (): number => Number(/part (\d+)/.exec(root.textContent)?.[1]);
    while (step() === 0 || step() % 6 !== 3) await new Promise((next) => setTimeout(next, 5));
    const shape = root.innerHTML.replace(/part (<!-- -->)?\d+/, 'part N');
    return { faults: (window as unknown as Told).faults, shape };
  });
}
