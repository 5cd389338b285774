import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForSettings } from './harness/controls.ts';
import { archiveOpener } from './harness/open-archive.ts';
import { waitForText } from './harness/surface.ts';
import { focusedName, tabTo, waitForFocus } from './harness/tab-walk.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('the archive by keyboard alone', (world) => {
  const open = archiveOpener(world);

  it('searches, narrows, sorts, and reads from match to match', async () => {
    const opened = await open('', /4 articles/);
    const { page } = opened;
    const { keyboard } = page;
    await keyboard.press('/');
    await waitForFocus(page, /^Search/);
    await keyboard.type('china');
    await waitForText(opened, /excerpts in 4 articles/);
    await tabTo(page, /^Reporters Without Borders/);
    await keyboard.press(' ');
    await waitForHash(page, /publisher=/);
    await tabTo(page, /^2017, /);
    await keyboard.press('Enter');
    await waitForHash(page, /year=2017/);
    await tabTo(page, /^Best match|^Sort/);
    await keyboard.press('ArrowDown');
    await waitForHash(page, /order=|sort=/);
    await keyboard.press('/');
    await keyboard.press('Enter');
    // Into the list of results, which is one stop: arrows go through it, and the preview along.
    await waitForRow(page, /China/);
    const first = await previewed(page);
    await keyboard.press('ArrowDown');
    await waitUntil(
      () => previewed(page),
      (now) => now !== first,
    );
    await keyboard.press('Enter');
    await waitForHash(page, /^#article=/);
    await waitForText(opened, /\d+ of \d+/);
    const before = await page.evaluate(() => location.hash);
    await keyboard.press('n');
    await waitForHash(page, (hash) => hash !== before);
    await keyboard.down('Shift');
    await keyboard.press('N');
    await keyboard.up('Shift');
    await waitForHash(page, (hash) => hash === before);
  });

  it('goes on from the result that has the focus, however it came there', async () => {
    const { page } = await open('#q=china', /excerpts in 4 articles/);
    const focusedRow = (): Promise<number> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.results .row')].findIndex((row) => row.matches(':focus')),
      );
    await page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.results .row')[3]?.focus();
    });
    await waitUntil(focusedRow, (row) => row === 3);
    await page.keyboard.press('ArrowDown');
    expect(await waitUntil(focusedRow, (row) => row !== 3)).toBe(4);
    await page.keyboard.press('ArrowUp');
    expect(await waitUntil(focusedRow, (row) => row !== 4)).toBe(3);
  });

  it('opens a result by key whatever text is selected', async () => {
    const { page } = await open('#q=china', /excerpts in 4 articles/);
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await waitForRow(page, /China/);
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.preview h2') ?? document.body);
    });
    await page.keyboard.press('Enter');
    await waitForHash(page, /^#article=/);
  });

  it('goes on to what is typed, as soon as it is found', async () => {
    const opened = await open('', /4 articles/);
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('tencent');
    await page.keyboard.press('Enter');
    await waitForRow(page, /Tencent/);
    await page.keyboard.press('/');
    await page.keyboard.type('wuzhen');
    await page.keyboard.press('ArrowDown');
    await waitForRow(page, /Wuzhen/);
    await page.keyboard.press('Enter');
    await waitForHash(page, /^#article=/);
    await waitForText(opened, /\d+ of \d+/);
    await page.keyboard.press('/');
    await waitForFocus(page, /^Search/);
    await page.keyboard.press('Enter');
    await waitForHash(page, /^#q=wuzhen/);
    await waitForRow(page, /Wuzhen/);
  });

  it('leaves the focus with whoever types on', async () => {
    const opened = await open('#q=china', /excerpts in 4 articles/);
    const { page } = opened;
    await page.keyboard.press('/');
    // As quickly as it is drawn: the words have not been asked about yet.
    await page.evaluate(async () => {
      const field = document.activeElement as HTMLInputElement;
      const type = async (text: string): Promise<void> => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      };
      await type('tencent');
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await type('wuzhen');
    });
    await waitForText(opened, /6 excerpts/);
    await pause(300);
    expect(await focusedName(page)).toMatch(/^Search/);
  });

  it('keeps the focus in the list as what has it is found no longer', async () => {
    const opened = await open('#q=china&sort=newest', /excerpts in 4 articles/);
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await waitForRow(page, /China/);
    await page.keyboard.press('End');
    await waitUntil(
      () => page.evaluate(() => document.activeElement?.matches('li:last-child .row') === true),
      (isLast) => isLast,
    );
    await page.evaluate(() => {
      location.hash = '#q=wuzhen';
    });
    await waitForText(opened, /^6 excerpts/m);
    const first = await waitForRow(page, /Wuzhen/);
    await page.keyboard.press('ArrowDown');
    await waitUntil(
      () => waitForRow(page, /Wuzhen/),
      (row) => row !== first,
    );
    await page.keyboard.press('ArrowUp');
    expect(await waitForRow(page, /Wuzhen/)).toBe(first);
  });

  it('goes on from the heading where the button that changed the search is gone', async () => {
    const { page } = await open('#q=tencnt%20pony', /Showing results for/);
    const press = async (button: RegExp): Promise<void> => {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    };
    await press(/exactly$/);
    await waitForFocus(page, /^No results for “tencnt pony”/);
    await press(/^Search close spellings too/);
    await waitForFocus(page, /excerpts? in/);
    await page.evaluate(() => {
      location.hash = '#q=tencent&year=1999';
    });
    await page.waitForSelector('.r-none .btn');
    await page.focus('.r-none .btn');
    await page.keyboard.press('Enter');
    await waitForFocus(page, /^[1-9]\d* excerpts in/);
  });

  it('steps through an article by its buttons, and reaches its source and the results', async () => {
    const { page } = await open('#article=003&q=china', /match/i);
    await page.keyboard.press('/');
    await tabTo(page, /results?$/);
    await tabTo(page, /^Source page/);
    await tabTo(page, /^Next match/);
    await page.keyboard.press('Enter');
    await waitForHash(page, /passage=/);
  });

  it('reads a topic: its spellings, plots as tables, neighbours, order, and mutes it', async () => {
    const opened = await open('#topic=tencent', /In your archive over time/);
    const { page } = opened;
    const { keyboard } = page;
    await waitForText(opened, /Mute/);
    await tabTo(page, /^\d+ more spellings$/);
    await keyboard.press('Enter');
    await waitUntil(
      () => page.evaluate(() => document.querySelector('details')?.open),
      (isOpen) => isOpen === true,
    );
    await tabTo(page, /^Mute/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ muted }) => muted?.length === 1);
    await waitForFocus(page, /^Unmute/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ muted }) => muted?.length === 0);
    await tabTo(page, /^timeline=plot/);
    await keyboard.press('ArrowRight');
    await waitForTable(page, '.timeline');
    await tabTo(page, /Sort|first/);
    await keyboard.press('ArrowDown');
    await waitForHash(page, /sort=weight/);
    await tabTo(page, /^with=plot/);
    await tabTo(page, /: \d+ excerpts?$/);
    const [name] = (await focusedName(page)).split(':');
    await keyboard.press('Enter');
    await waitUntil(
      () => page.evaluate(() => document.querySelector('h1 bdi')?.textContent ?? ''),
      (heading) => heading === name,
    );
    expect(await page.evaluate(() => location.hash)).toMatch(/^#topic=/);
  });

  it('leads from where nothing is to everything, and on to the options', async () => {
    const opened = await open('#topic=no-such-topic', /Not in this archive/);
    const { page } = opened;
    await tabTo(page, /^Browse everything/);
    await page.keyboard.press('Enter');
    await waitForText(opened, /What your archive holds/);
    await tabTo(page, /^All excerpts/);
    await page.keyboard.press('Enter');
    await waitForText(opened, /excerpts in 4 articles/);
    await tabTo(page, /^Options/);
  });
});

function waitForHash(page: Page, wanted: RegExp | ((hash: string) => boolean)): Promise<string> {
  return waitUntil(
    () => page.evaluate(() => location.hash),
    (hash) => (wanted instanceof RegExp ? wanted.test(hash) : wanted(hash)),
  );
}

/** Waits until a result that says `words` has focus, and gives its text. */
function waitForRow(page: Page, words: RegExp): Promise<string> {
  return waitUntil(
    () =>
      page.evaluate(
        () => document.querySelector<HTMLElement>('.results ol .row:focus')?.textContent ?? '',
      ),
    (text) => words.test(text),
  );
}

/** The passage that the preview shows. */
function previewed(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.preview .hit')?.textContent ?? '');
}

async function waitForTable(page: Page, section: string): Promise<void> {
  await waitUntil(
    () => page.evaluate((of) => document.querySelectorAll(`${of} tbody tr`).length, section),
    (rows) => rows > 0,
  );
}
