import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn, waitForMarks } from '../../scripts/browsers/marks.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { forcedLayouts } from './harness/forced-layouts.ts';
import { pageOf } from './harness/sample.ts';
import { toolbarTitle } from './harness/toolbar-title.ts';
import { inEachBrowser } from './harness/world.ts';

const NAMES = ['Tencent', 'WeChat', 'Wuzhen', 'Citizen Lab', 'Xi Jinping', 'Toronto', 'Alibaba'];

/** Pixels in which twelve may stand. */
const SCREEN = 640;

/** A line for each name, over and over: a screen holds many more of them than it should. */
const LINES = Array.from({ length: 140 }, (_, i) => `<p>${NAMES[i % NAMES.length] ?? ''}.</p>`);

/** Lines without space between them. */
const CLOSE = '<style>p { margin: 0; line-height: 24px }</style>';

async function countOnScreen(page: Page): Promise<number> {
  const marks = await marksIn(page);
  return marks.filter(({ rect }) => rect.y >= 0 && rect.y + rect.height <= SCREEN).length;
}

inEachBrowser('marks on crowded pages', (world) => {
  it('are at most twelve on a screen, wherever it is scrolled to', async () => {
    const body = `${CLOSE}${LINES.join('')}`;
    const page = await world.open('http://ledger.test/crowded', pageOf(body));
    await waitForMarks(page, (found) => found.length >= (LINES.length * 24 * 10) / SCREEN);
    for (const part of [0, 0.13, 0.5, 0.77, 1]) {
      await page.evaluate((share) => {
        scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
      }, part);
      const count = await waitUntil(
        () => countOnScreen(page),
        (found) => found >= 6,
      );
      expect(count).toBeLessThanOrEqual(12);
    }
  });

  it('are all there where they are few, however close', async () => {
    const body = LINES.slice(0, 12).join('');
    const page = await world.open('http://ledger.test/close', pageOf(body));
    expect(await waitForMarks(page, (found) => found.length >= 12)).toHaveLength(12);
  });

  // Firefox tells nobody.
  it.skipIf(world.name === 'firefox')('are counted without having the page laid out', async () => {
    const page = await world.open('http://ledger.test/restless', pageOf(LINES.join('')));
    await waitForMarks(page, (found) => found.length >= 12);
    const forced = await forcedLayouts(world.running.browser, async () => {
      await page.bringToFront();
      await page.evaluate((lines) => {
        let moves = 0;
        const stir = setInterval(() => {
          document.body.style.paddingInlineStart = `${String(moves++ % 2)}px`;
        }, 0);
        document.body.insertAdjacentHTML('afterbegin', `${lines}<p>The Great Firewall.</p>`);
        setTimeout(() => {
          clearInterval(stir);
          document.title = `At rest: ${String(document.body.offsetTop)}`;
        }, 1500);
      }, LINES.join(''));
      await waitForMarks(page, (found) => found.includes('Great Firewall'));
      await page.waitForFunction(() => document.title.startsWith('At rest'));
    });
    const ours = forced.filter((url) => url.startsWith(world.running.extensionUrl('')));
    // The page asked for its own layout, which shows that the trace tells.
    expect({ ours, others: forced.length > ours.length }).toEqual({ ours: [], others: true });
  });

  it('show every topic once where there is room, before any is shown twice', async () => {
    const more = ['Baidu', 'Xiaomi', 'Cisco', 'Qualcomm', 'Zhejiang'];
    const lines = (all: readonly string[]): string => all.map((name) => `<p>${name}.</p>`).join('');
    // Twelve fill a screen; the Great Firewall comes after them there, and again on the next one.
    const crowded = lines([...NAMES, ...more, 'The Great Firewall']);
    const body = `${CLOSE}${crowded}<div style="height: 900px"></div>${crowded}`;
    const page = await world.open('http://ledger.test/claims', pageOf(body));
    const found = await waitForMarks(page, (marks) => marks.length === 24);
    expect(found.slice(0, 12)).not.toContain('Great Firewall');
    expect(found.slice(12)).toContain('Great Firewall');
  });

  it('are as many as the density says, from one moment to the next', async () => {
    const density = (value: string): Promise<void> =>
      world.running.background.evaluate(
        (set) => chrome.storage.local.set({ settings: { density: set } }),
        value,
      );
    const page = await world.open('http://ledger.test/density', pageOf(LINES.join('')));
    const thinned = await waitForMarks(page, (found) => found.length > 24);
    expect(thinned.length).toBeLessThan(LINES.length);
    await density('all');
    await waitForMarks(page, (found) => found.length === LINES.length);
    await density('page');
    await waitForMarks(page, (found) => found.length === NAMES.length);
    await density('block');
    await waitForMarks(page, (found) => found.length > 24 && found.length < LINES.length);
  });

  it('stay where they are when more of the page arrives', async () => {
    const body = `<main>${LINES.slice(0, 40).join('')}</main>`;
    const page = await world.open('http://ledger.test/grows', pageOf(body));
    const before = await waitForMarks(page, (found) => found.length >= 12);
    await page.evaluate((more) => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', `${more}<p id="new">Zoom Video.</p>`);
    }, LINES.slice(40, 120).join(''));
    const after = await waitForMarks(page, (found) => found.length > before.length + 12);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it('come in where others have left', async () => {
    const [above, below] = [LINES.slice(0, 12).join(''), LINES.slice(12, 20).join('')];
    const body = `<main>${above}</main><aside>${below}</aside><p>The Great Firewall.</p>`;
    const page = await world.open('http://ledger.test/leaves', pageOf(CLOSE + body));
    await waitForMarks(page, (found) => found.length === 12);
    await page.evaluate(() => {
      for (const line of [...document.querySelectorAll('main p')].slice(0, 5)) line.remove();
    });
    await waitForMarks(page, (found) => found.length === 12);
    await page.evaluate(() => {
      document.querySelector('main')?.remove();
    });
    await waitForMarks(page, (found) => found.length === 9);
  });

  it('are as many in a view that has taken the place of another', async () => {
    const body = `<main>${LINES.join('')}</main>`;
    const page = await world.open('http://ledger.test/views', pageOf(body));
    const first = await waitForMarks(page, (found) => found.length > 24);
    for (let view = 0; view < 3; view++) {
      await page.evaluate((lines) => {
        document.querySelector('main')?.replaceChildren();
        document.querySelector('main')?.insertAdjacentHTML('beforeend', lines);
      }, LINES.join(''));
      // The paint of the view before goes with it.
      await waitForMarks(page, (found) => found.length >= first.length);
      await waitUntil(
        () => countOnScreen(page),
        (count) => count >= 6,
      );
    }
  });

  it('are as many as before in a long table that is sorted', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `<tr><td>${NAMES[i % 7] ?? ''}.</td></tr>`);
    const body = `<p id="news">Nothing yet.</p><table>${rows.join('')}</table>`;
    const page = await world.open('http://ledger.test/sorted', pageOf(body));
    const told = (count: RegExp): Promise<unknown> =>
      waitUntil(
        () => toolbarTitle(world),
        (title) => count.test(title),
      );
    await told(/3,?000/);
    await page.evaluate(() => {
      const table = document.querySelector('tbody');
      table?.append(...[...table.rows].reverse());
      document.querySelector('#news')?.replaceChildren('Tencent, WeChat.');
    });
    await told(/3,?002/);
  });
});
