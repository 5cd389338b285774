import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { takePicture } from './harness/picture.ts';
import { clickOn, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('narrowing a search', (world) => {
  let page: ExtensionPage | undefined;
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  async function open(address: string): Promise<ExtensionPage> {
    page = await world.running.openExtensionPage(`archive.html${address}`);
    await waitForText(page, /excerpts? in \d+ articles?|No results/);
    return page;
  }

  it('counts each value as choosing it would, and keeps the choice in the address', async () => {
    const opened = await open('#q=china');
    const before = await stateOf(opened);
    const count = before.counts['Reclaim The Net'] ?? 0;
    expect(count).toBeGreaterThan(0);
    await tick(opened, 'Reclaim The Net');
    const chosen = await waitForState(opened, ({ total }) => total === count);
    expect(chosen.hash).toContain('publisher=Reclaim+The+Net');
    expect(chosen.publishers).toEqual(['Reclaim The Net']);
    expect(chosen.counts['Reporters Without Borders']).toBe(
      before.counts['Reporters Without Borders'],
    );
    await takePicture(opened, `${world.name}-archive-narrowed`);
  });

  it('takes several values of one facet as either, and clears them one by one and at once', async () => {
    const opened = await open('#q=china&publisher=Reclaim+The+Net&publisher=&year=2020');
    const both = await stateOf(opened);
    expect(new Set(both.publishers)).toEqual(new Set(['Reclaim The Net', 'Publisher not named']));
    await clickOn(opened, 'Remove the filter Reclaim The Net');
    const one = await waitForState(opened, ({ total }) => total < both.total);
    expect(new Set(one.publishers)).toEqual(new Set(['Publisher not named']));
    expect(await focusedName(opened)).toMatch(/^Remove the filter/);
    await clickOn(opened, 'Clear filters');
    const all = await waitForState(opened, ({ total }) => total > both.total);
    expect(all.hash).toBe('#q=china');
  });

  it('goes back and forward through what was chosen', async () => {
    const opened = await open('#q=china');
    const { total } = await stateOf(opened);
    await clickOn(opened, '2017, ');
    const narrowed = await waitForState(opened, (state) => state.total < total);
    await opened.evaluate(() => {
      history.back();
    });
    await waitForState(opened, (state) => state.total === total && !state.hash.includes('2017'));
    await opened.evaluate(() => {
      history.forward();
    });
    const again = await waitForState(opened, (state) => state.total === narrowed.total);
    expect(again.pressed).toEqual(['2017']);
  });

  it('has one tab stop for the years, moved by the arrow keys', async () => {
    const opened = await open('#q=china');
    await opened.page.bringToFront();
    const stops = await opened.evaluate(() =>
      [...document.querySelectorAll('.y-bar')].map((bar) => bar.getAttribute('tabindex')),
    );
    expect(stops.filter((stop) => stop === '0')).toHaveLength(1);
    await opened.evaluate(() => {
      document.querySelector<HTMLElement>('.y-bar[tabindex="0"]')?.focus();
    });
    await opened.page.keyboard.press('End');
    expect(await focusedName(opened)).toMatch(/^2021, \d+ excerpts?$/);
    await opened.page.keyboard.press('ArrowLeft');
    expect(await focusedName(opened)).toMatch(/^2020, \d+ excerpts?$/);
    await opened.page.keyboard.press(' ');
    const { pressed } = await waitForState(opened, (state) => state.pressed.length > 0);
    expect(pressed).toEqual(['2020']);
    expect(await focusedName(opened)).toMatch(/^2020/);
  });

  it('sorts by date, either way', async () => {
    const opened = await open('#q=china');
    await sortBy(opened, 'Oldest');
    const oldest = await waitForState(opened, ({ hash }) => hash.includes('sort=oldest'));
    await waitUntil(
      () => datesIn(opened),
      (dates) => isSorted(dates),
    );
    expect(oldest.total).toBeGreaterThan(4);
    await sortBy(opened, 'Newest');
    const newest = await waitUntil(
      () => datesIn(opened),
      (dates) => dates[0] !== '2017-12-09' && isSorted(dates.toReversed()),
    );
    expect(newest[0]).toBe('2021-03');
  });

  it('takes the words as typed where that is asked for', async () => {
    const opened = await open('#q=soverignity');
    expect(await waitForText(opened, /Showing results for/)).toContain('sovereignty');
    await opened.evaluate(() => {
      document.querySelector<HTMLElement>('.correction button')?.click();
    });
    await waitForText(opened, /No results for “soverignity”/);
    await waitForText(opened, /Closest topics[\s\S]*Cyberspace sovereignty/);
    await takePicture(opened, `${world.name}-archive-none`);
    await clickOn(opened, 'Search close spellings too');
    await waitForText(opened, /Showing results for/);
    await opened.evaluate(() => {
      history.back();
    });
    await waitForText(opened, /No results for “soverignity”/);
  });

  it('says that filters leave nothing, and takes them back', async () => {
    const opened = await open('#q=tencent&year=1999');
    await waitForText(opened, /No excerpt fits these filters/);
    await clickOn(opened, 'Clear filters');
    await waitForState(opened, ({ total }) => total > 0);
  });

  it('lists everything, and more of it on demand', async () => {
    const opened = await open('#q=');
    const { total } = await stateOf(opened);
    expect(await waitForText(opened, /Show more/)).toContain(`50 of ${String(total)}`);
    await clickOn(opened, 'Show more');
    const { rows, hash } = await waitForState(opened, (state) => state.rows === total);
    expect(rows).toBe(total);
    expect(hash).toContain('shown=100');
  });

  it('leads from an article back to the same results', async () => {
    const opened = await open('#q=china&kind=person&sort=newest');
    const before = await stateOf(opened);
    await opened.page.bringToFront();
    await opened.evaluate(() => {
      document.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
    });
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('Enter');
    await waitForText(opened, /Match \d+ of \d+/);
    await clickOn(opened, `${String(before.total)} results`);
    const after = await waitForState(opened, ({ total }) => total === before.total);
    expect(after.hash).toBe(before.hash);
  });

  it('has its filters behind a button in a narrow window', async () => {
    const opened = await open('#q=china');
    await opened.page.setViewport({ width: 480, height: 760 });
    await waitUntil(
      () => isShown(opened, '.facets'),
      (shown) => !shown,
    );
    await clickOn(opened, 'Filters');
    await waitUntil(
      () => isShown(opened, '.facets'),
      (shown) => shown,
    );
    await tick(opened, 'Reporters Without Borders');
    await waitForText(opened, /Filters, 1 in force/);
    await takePicture(opened, `${world.name}-archive-filters-narrow`);
  });
});

interface State {
  readonly hash: string;
  readonly total: number;
  readonly rows: number;
  /** Publishers of the results. */
  readonly publishers: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly pressed: readonly string[];
}

function stateOf(page: ExtensionPage): Promise<State> {
  return page.evaluate(() => {
    const texts = (selector: string): string[] =>
      // Rows out of sight are not laid out, and have no `innerText`.
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
    const labels = [...document.querySelectorAll<HTMLElement>('.f-value')];
    return {
      hash: location.hash,
      total: Number(/\d+/.exec(texts('.results h1')[0] ?? '')?.[0] ?? -1),
      rows: document.querySelectorAll('.row').length,
      publishers: [...new Set(texts('.row .cite .publisher, .row .cite i'))],
      counts: Object.fromEntries(
        labels.map((label) => [
          label.querySelector('span')?.innerText ?? '',
          Number(label.querySelector('.count')?.textContent),
        ]),
      ),
      pressed: texts('.y-bar[aria-pressed="true"]'),
    };
  });
}

/** Ticks the value of a facet, as a click on its words does. */
async function tick(page: ExtensionPage, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.f-value')];
    const label = labels.find(({ innerText }) => innerText.includes(wanted));
    if (!label) throw new Error(`no facet has the value ${wanted}`);
    label.click();
  }, name);
}

function waitForState(page: ExtensionPage, passes: (state: State) => boolean): Promise<State> {
  return waitUntil(() => stateOf(page), passes);
}

function focusedName(page: ExtensionPage): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
}

function isShown(page: ExtensionPage, selector: string): Promise<boolean> {
  return page.evaluate((of) => document.querySelector(of)?.checkVisibility() ?? false, selector);
}

async function sortBy(page: ExtensionPage, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const select = document.querySelector('select');
    if (!select) throw new Error('nothing can be sorted');
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === wanted);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, label);
}

function datesIn(page: ExtensionPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.row time')].map((time) => time.getAttribute('datetime') ?? ''),
  );
}

function isSorted(dates: readonly string[]): boolean {
  return dates.length > 1 && dates.every((date, place) => (dates[place - 1] ?? '') <= date);
}
