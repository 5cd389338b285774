import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { takePicture } from './harness/picture.ts';
import { clickOn, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('the page of a topic', (world) => {
  let page: ExtensionPage | undefined;
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  async function open(topic: string): Promise<ExtensionPage> {
    page = await world.running.openExtensionPage(`archive.html#topic=${topic}`);
    await waitForText(page, /In your archive/);
    return page;
  }

  it('draws a square for each excerpt and says it in words', async () => {
    const opened = await open('tencent');
    await waitForText(opened, /In your archive over time/);
    const drawn = await waitUntil(
      () => timelineOf(opened),
      ({ squares }) => squares > 0,
    );
    const told = await waitForText(opened, /\d+ excerpts in 2 articles/);
    expect(drawn.squares).toBe(Number(/(\d+) excerpts in 2 articles/.exec(told)?.[1]));
    expect(drawn.spans).toBe(1);
    expect(drawn.title).toBe('Tencent in the archive, 2017 to 2021');
    expect(drawn.description).toContain('1 excerpt of 9 Dec 2017');
    await takePicture(opened, `${world.name}-topic`);
  });

  it('narrows with its window', async () => {
    const { page } = await open('china');
    await waitUntil(
      () => page.$$eval('.plot > svg', ({ length }) => length),
      (plots) => plots === 2,
    );
    for (const width of [1200, 1000, 800, 600, 400]) {
      await page.setViewport({ width, height: 800 });
      await waitUntil(
        () =>
          page.$$eval('.top, .topic section, .plot > svg', (parts) =>
            parts.map((part) => Math.ceil(part.getBoundingClientRect().right)),
          ),
        (rights) => rights.length > 3 && Math.max(...rights) <= width,
      );
    }
  });

  // Firefox shows pages as on paper only by its menus.
  it.runIf(world.name === 'chromium')('fits on paper, drawn for a wide window', async () => {
    const { page } = await open('china');
    await page.waitForSelector('.with .plot > svg');
    await page.emulateMediaType('print');
    const paper = 700;
    const rights = await page.evaluate((width) => {
      // No script runs between a page's layout for paper and its print.
      document.body.style.inlineSize = `${String(width)}px`;
      return [...document.querySelectorAll('.topic section, .plot > svg')].map(
        (part) => part.getBoundingClientRect().right,
      );
    }, paper);
    expect(rights.length).toBeGreaterThan(3);
    expect(Math.max(...rights)).toBeLessThanOrEqual(paper);
    expect(await page.$eval('.sort', (sort) => sort.checkVisibility())).toBe(false);
  });

  it('shows the same as the timeline in a table', async () => {
    const opened = await open('tencent');
    await choose(opened, 'timeline', 'table');
    const rows = await tableOf(opened, '.timeline');
    expect(rows.map(([date]) => date)).toEqual(['c. Apr 2020', '9 Dec 2017']);
    expect(rows[1]?.slice(1, 3)).toEqual([
      'Reporters Without Borders',
      'RSF opposes spread of China’s Internet surveillance model',
    ]);
    await choose(opened, 'timeline', 'plot');
    await waitUntil(
      () => timelineOf(opened),
      ({ squares }) => squares > 0,
    );
  });

  it('leads from the timeline to an excerpt by keys', async () => {
    const opened = await open('tencent');
    await focusOn(opened, '.timeline .p-links a[tabindex="0"]');
    await opened.page.keyboard.press('End');
    expect(await focusedLabel(opened)).toMatch(/^Publisher not named, c. Apr 2020/);
    await opened.page.keyboard.press('Home');
    expect(await focusedLabel(opened)).toBe('Reporters Without Borders, 9 Dec 2017: 1 excerpt');
    await opened.page.keyboard.press('Enter');
    await waitForText(opened, /These passages are retold/);
    expect(await opened.evaluate(() => location.hash)).toMatch(/^#article=003&passage=\d+$/);
  });

  it('leads from a square to its own excerpt by pointer', async () => {
    const opened = await open('tencent');
    const at = await waitUntil(
      () => lastSquare(opened),
      (box) => box !== null,
    );
    await opened.page.bringToFront();
    await opened.page.mouse.click(at.x, at.y);
    await waitForText(opened, /These passages are retold/);
    const hash = await opened.evaluate(() => location.hash);
    expect(hash).toMatch(/^#article=002&passage=\d+$/);
    expect(hash).not.toBe('#article=002&passage=1');
  });

  it('draws its neighbours, thicker lines to those with more, and lists them in a table', async () => {
    const opened = await open('tencent');
    const plot = await waitUntil(
      () => egoOf(opened),
      ({ names }) => names.length > 0,
    );
    expect(plot.names.length).toBe(8);
    expect(plot.description).toContain(plot.names[0]);
    const [first, last] = [plot.widths[0] ?? 0, plot.widths.at(-1) ?? 0];
    expect(first).toBeGreaterThan(last);
    expect(plot.overlaps).toBe(0);
    await choose(opened, 'with', 'table');
    const rows = await tableOf(opened, '.with');
    expect(rows.slice(0, 8).map(([name]) => name)).toEqual(plot.names);
    expect(rows.length).toBeGreaterThan(8);
    await takePicture(opened, `${world.name}-topic-table`);
  });

  it('goes around its neighbours with the arrow keys, and on to one of them', async () => {
    const opened = await open('tencent');
    await focusOn(opened, '.with .p-links a[tabindex="0"]');
    const first = await focusedLabel(opened);
    await opened.page.keyboard.press('ArrowRight');
    const second = await focusedLabel(opened);
    expect(second).not.toBe(first);
    await opened.page.keyboard.press('ArrowUp');
    expect(await focusedLabel(opened)).toBe(first);
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('Enter');
    const name = second.replace(/: \d+ excerpts?$/, '');
    await waitUntil(
      () => opened.evaluate(() => document.querySelector('h1 bdi')?.textContent ?? ''),
      (heading) => heading === name,
    );
    await opened.evaluate(() => {
      history.back();
    });
    await waitUntil(
      () => opened.evaluate(() => document.querySelector('h1 bdi')?.textContent ?? ''),
      (heading) => heading === 'Tencent',
    );
  });

  it('sorts excerpts by how much they are about it', async () => {
    const opened = await open('tencent');
    const newest = await passagesOf(opened);
    await opened.evaluate(() => {
      const select = document.querySelector('select');
      if (!select) throw new Error('nothing can be sorted');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const weighed = await waitUntil(
      () => passagesOf(opened),
      (passages) => passages.join() !== newest.join(),
    );
    expect(weighed.toSorted()).toEqual(newest.toSorted());
    expect(await opened.evaluate(() => location.hash)).toBe('#topic=tencent&sort=weight');
  });

  it('mutes the topic, and takes that back', async () => {
    const opened = await open('tencent');
    // It shows once the reader's choices have been read.
    await waitForText(opened, /Mute/);
    await clickOn(opened, 'Mute');
    await waitForText(opened, /Muted: pages show no marks for it/);
    expect(await mutedIn(opened)).toEqual(['tencent']);
    await clickOn(opened, 'Unmute');
    await waitUntil(
      () => mutedIn(opened),
      (muted) => muted.length === 0,
    );
  });

  it.each([
    ['cancel-culture', /No excerpt names this topic yet/],
    ['lokman-tsui', /1 excerpt in 1 article/],
    ['no-such-topic', /Not in this archive/],
  ])('reads well for %s', async (topic, expected) => {
    page = await world.running.openExtensionPage(`archive.html#topic=${topic}`);
    const text = await waitForText(page, expected);
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    await takePicture(page, `${world.name}-topic-${topic}`);
  });

  it('says so of an address that leads nowhere', async () => {
    page = await world.running.openExtensionPage('archive.html#%E0%A4%A');
    await waitForText(page, /This address leads nowhere/);
    await clickOn(page, 'Browse everything');
    await waitForText(page, /What your archive holds/);
  });
});

function timelineOf(
  page: ExtensionPage,
): Promise<{ squares: number; spans: number; title: string; description: string }> {
  return page.evaluate(() => ({
    squares: document.querySelectorAll('.timeline .plot .unit').length,
    spans: document.querySelectorAll('.timeline .plot .span').length,
    title: document.querySelector('.timeline .plot title')?.textContent ?? '',
    description: document.querySelector('.timeline .plot desc')?.textContent ?? '',
  }));
}

/** Names in the plot with the most shared first, and how many of its texts lie over each other. */
function egoOf(
  page: ExtensionPage,
): Promise<{ names: string[]; widths: number[]; description: string; overlaps: number }> {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll('.with .node:not(.me)')];
    const boxes = [...document.querySelectorAll('.with .node')].map((node) =>
      [...node.querySelectorAll('text')].map((text) => text.getBoundingClientRect()),
    );
    const touch = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
    const overlaps = boxes.flatMap((own, place) =>
      boxes.slice(place + 1).filter((other) => own.some((a) => other.some((b) => touch(a, b)))),
    );
    return {
      names: nodes.map((node) =>
        [...node.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      ),
      widths: [...document.querySelectorAll('.with .spoke')].map((line) =>
        Number(line.getAttribute('stroke-width')),
      ),
      description: document.querySelector('.with desc')?.textContent ?? '',
      overlaps: overlaps.length,
    };
  });
}

async function choose(page: ExtensionPage, section: string, view: string): Promise<void> {
  await page.evaluate(
    (name, value) => {
      document.querySelector<HTMLElement>(`input[name="${name}"][value="${value}"]`)?.click();
    },
    section,
    view,
  );
}

function tableOf(page: ExtensionPage, section: string): Promise<string[][]> {
  return waitUntil(
    () =>
      page.evaluate(
        (of) =>
          [...document.querySelectorAll(`${of} tbody tr`)].map((row) =>
            [...row.children].map(({ textContent }) => textContent.trim()),
          ),
        section,
      ),
    (rows) => rows.length > 0,
  );
}

async function focusOn(page: ExtensionPage, selector: string): Promise<void> {
  await page.page.bringToFront();
  await waitUntil(
    () =>
      page.evaluate((wanted) => {
        document.querySelector<HTMLElement>(wanted)?.focus();
        return document.activeElement?.matches(wanted) ?? false;
      }, selector),
    (isFocused) => isFocused,
  );
}

function focusedLabel(page: ExtensionPage): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

function lastSquare(page: ExtensionPage): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    const box = [...document.querySelectorAll('.timeline .plot .unit')].at(-1);
    if (!box) return null;
    const { x, y, width, height } = box.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

function passagesOf(page: ExtensionPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.t-excerpts .row')].map((row) => row.getAttribute('href') ?? ''),
  );
}

function mutedIn(page: ExtensionPage): Promise<string[]> {
  return page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    const { muted = [] } = (settings ?? {}) as { muted?: { topic: string }[] };
    return muted.map(({ topic }) => topic);
  });
}
