import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn, waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark, leave } from '../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import {
  allNodes,
  cardIn,
  clickPart,
  partOf,
  pinsIn,
  shadowTrees,
  waitForCard,
  waitForNoCard,
  type ShadowNode,
} from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

/** Fields that a reader may be typing in; one is a part of a component. */
const FIELDS = {
  'a field': '<p><textarea id="typing"></textarea></p>',
  'a field in a shadow tree':
    '<div id="typing"></div><script>document.querySelector("#typing")' +
    '.attachShadow({ mode: "open" }).innerHTML = "<textarea></textarea>"</script>',
};

/** What makes up a modal dialog where components are used. */
const DIALOGS = {
  'that holds a component': dialogOf('<dialog><x-part></x-part></dialog>', '<p>About Tencent.</p>'),
  'that is a part of one': dialogOf('<x-part></x-part>', '<dialog><p>About Tencent.</p></dialog>'),
  'that a text is given to': dialogOf(
    '<x-part>About Tencent.</x-part>',
    '<dialog><slot></slot></dialog>',
  ),
};

const STORY = pageOf(
  '<p>At the World Internet Conference, Tencent showed how WeChat pays for lunch.</p>' +
    '<p><input id="field" value="mine"></p>',
);

inEachBrowser('the card', (world) => {
  it('says what a mention is, with a dated, sourced excerpt', async () => {
    const page = await world.open('http://ledger.test/wuzhen', SAMPLE);
    await hoverMark(page, 'Tencent');
    const card = await waitForCard(page);
    expect(card.name).toBe('Sidelight: Tencent');
    expect(card.text).toContain('Organisation');
    expect(card.text).toMatch(
      /After \S.+·\s*(c\. )?(\d+ )?[A-Z][a-z]{2} 20\d\d|Publisher not named/,
    );
    expect(card.text).toContain('Shared with this page');
    const time = allNodes(card).find(({ tag }) => tag === 'time');
    expect(time?.attributes.datetime).toMatch(/^20\d\d(-\d\d){0,2}$/);
    const source = partOf(card, 'link', /^Source/);
    expect(source.attributes.href).toMatch(/^https?:\/\//);
    expect(source.attributes.rel).toContain('noreferrer');
    await takePicture(page, `${world.name}-card`);
  });

  it('loads its code into a frame only when its first card is wanted', async () => {
    await world.running.background.evaluate(() => {
      const namespaces = self as unknown as { browser?: typeof chrome; loads: string[] };
      const { scripting } = namespaces.browser ?? chrome;
      const execute = scripting.executeScript.bind(scripting) as (given: unknown) => Promise<never>;
      namespaces.loads = [];
      scripting.executeScript = ((given: { files?: string[] }) => {
        namespaces.loads.push(...(given.files ?? []));
        return execute(given);
      }) as typeof scripting.executeScript;
    });
    const loads = (): Promise<string[]> =>
      world.running.background.evaluate(() => (self as unknown as { loads: string[] }).loads);
    const page = await world.open('http://ledger.test/lazy', STORY);
    await waitForMarks(page, (found) => found.length >= 3);
    await pause(500);
    expect(await loads()).toEqual([]);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await leave(page);
    await waitForNoCard(page);
    await hoverMark(page, 'WeChat');
    await waitForCard(page);
    expect(await loads()).toEqual(['card.js']);
  });

  it('opens in the dark on a dark page', async () => {
    const dark = '<style>:root { background: #101214; color: #ddd }</style>';
    const page = await world.open('http://ledger.test/dark', pageOf('<p>Tencent.</p>', dark));
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await takePicture(page, `${world.name}-card-dark`);
  });

  it('does not open for a pointer that passes', async () => {
    const page = await world.open('http://ledger.test/pass', STORY);
    await waitForMarks(page, (found) => found.includes('Tencent'));
    const { rect } = (await marksIn(page)).find(({ text }) => text === 'Tencent')!;
    await page.mouse.move(rect.x - 200, rect.y + 5);
    await page.mouse.move(rect.x + 300, rect.y + 5, { steps: 12 });
    await pause(700);
    expect(await cardIn(page)).toBeUndefined();
  });

  it('goes when the pointer leaves, and with Escape', async () => {
    const page = await world.open('http://ledger.test/leave', STORY);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await leave(page);
    await waitForNoCard(page);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('stays while the pointer is on it', async () => {
    const page = await world.open('http://ledger.test/stay', STORY);
    await hoverMark(page, 'Tencent');
    const { rect } = await waitForCard(page);
    // At once: how long the way may take is for the intent's own tests, where no clock runs.
    await page.mouse.move(rect.x + rect.width / 2, rect.y + 40);
    await pause(600);
    expect(await cardIn(page)).toBeDefined();
  });

  it('leaves the page its focus, its selection and its own markup', async () => {
    const page = await world.open('http://ledger.test/focus', STORY);
    await page.focus('#field');
    const before = await page.evaluate(() => document.body.outerHTML);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(
      await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot),
    ).toBeNull();
  });

  it('turns from one excerpt to the next and back', async () => {
    const page = await world.open('http://ledger.test/turn', SAMPLE);
    await hoverMark(page, 'Tencent');
    await waitForCard(page, ({ text }) => /1 of [2-6]/.test(text));
    await clickPart(page, 'button', /^Next excerpt/);
    await waitForCard(page, ({ text }) => /2 of [2-6]/.test(text));
    await clickPart(page, 'button', /^Previous excerpt/);
    await waitForCard(page, ({ text }) => /1 of [2-6]/.test(text));
  });

  it('takes no click that comes before a reader can have meant it', async () => {
    const page = await world.open('http://ledger.test/early', STORY);
    // A click that comes late proves nothing, and on a busy machine some do.
    await waitUntil(
      () => clickAtOnce(page),
      (age) => age < 500,
    );
    await pause(200);
    expect(await cardIn(page)).toBeDefined();
    expect(await pinsIn(page)).toEqual([]);
  });

  it('opens the archive at its topic', async () => {
    const page = await world.open('http://ledger.test/archive', STORY);
    await hoverMark(page, 'Tencent');
    await clickPart(page, 'link|button', /^Open in archive/);
    const archive = world.running.extensionUrl('archive.html');
    const opened = await waitUntil(
      () => world.running.background.evaluate(() => chrome.tabs.query({})),
      (tabs) => tabs.some(({ url }) => url?.startsWith(archive)),
    );
    const tab = opened.find(({ url }) => url?.startsWith(archive));
    expect(tab?.url).toMatch(/#.*tencent|#article=00\d/);
    await world.running.background.evaluate((id) => chrome.tabs.remove(id), tab!.id!);
  });

  it('keeps inside a narrow window', async () => {
    const page = await world.open('http://ledger.test/narrow', STORY);
    await page.setViewport({ width: 420, height: 500 });
    await hoverMark(page, 'Tencent');
    const { rect } = await waitForCard(page);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(420);
    expect(rect.y + rect.height).toBeLessThanOrEqual(500);
  });

  it('shows over a dialog of the page, and its buttons work there', async () => {
    const dialog =
      '<dialog><p>About Tencent.</p></dialog><script>document.querySelector("dialog").showModal()</script>';
    const page = await world.open('http://ledger.test/modal', pageOf(dialog));
    await hoverMark(page, 'Tencent');
    await clickPart(page, 'button', /^Pin card/);
    await waitUntil(
      () => pinsIn(page),
      (pins) => pins.length === 1,
    );
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it.each(Object.entries(FIELDS))('gives the focus back to %s', async (_, field) => {
    const page = await world.open('http://ledger.test/typing', pageOf(`${field}<p>Tencent.</p>`));
    await page.evaluate(() => {
      const typing = document.querySelector<HTMLElement>('#typing');
      (typing?.shadowRoot?.querySelector('textarea') ?? typing)?.focus();
    });
    await page.keyboard.type('So ');
    await hoverMark(page, 'Tencent');
    await clickPart(page, 'button', /^Next excerpt/);
    await waitForCard(page, ({ text }) => /2 of \d/.test(text));
    await leave(page);
    await waitForNoCard(page);
    await page.keyboard.type('it goes on.');
    const typed = await page.evaluate(() => {
      const typing = document.querySelector('#typing');
      return (typing?.shadowRoot?.querySelector('textarea') ?? (typing as HTMLTextAreaElement))
        .value;
    });
    expect(typed).toBe('So it goes on.');
  });

  it.each(Object.entries(DIALOGS))('is alive in a dialog %s', async (_, html) => {
    const page = await world.open('http://ledger.test/components', pageOf(html));
    const isOpen = (): Promise<boolean> =>
      page.evaluate(() => (globalThis as unknown as { dialog: HTMLDialogElement }).dialog.open);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await pause(600);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await isOpen()).toBe(true);
    await leave(page);
    await hoverMark(page, 'Tencent');
    const { rect } = await waitForCard(page);
    await page.mouse.move(rect.x + rect.width / 2, rect.y + 30);
    await pause(600);
    await clickPart(page, 'button', /^Pin card/);
    await waitUntil(
      () => pinsIn(page),
      (pins) => pins.length === 1,
    );
    expect(await isOpen()).toBe(true);
  });

  it('opens again on a page that has covered it more than once', async () => {
    const cover =
      '<div id="cover" popover="manual" style="inset: 0; width: 90%; height: 90%"></div>';
    const page = await world.open('http://ledger.test/covered', pageOf(`<p>Tencent.</p>${cover}`));
    for (let times = 0; times < 5; times++) {
      await hoverMark(page, 'Tencent');
      await waitForCard(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.showPopover());
      await pause(600);
      expect(await cardIn(page)).toBeDefined();
      await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.hidePopover());
      await leave(page);
      await waitForNoCard(page);
    }
  });

  it('is light or dark as the page is now, and the ring with it', async () => {
    const style =
      '<style>html { background: #fff; color: #111 }' +
      'html.dark { background: #101214; color: #ddd }</style>';
    const page = await world.open('http://ledger.test/toggle', pageOf('<p>Tencent.</p>', style));
    await waitForMarks(page, (found) => found.length === 1);
    await world.running.pressCommand('next-mention');
    await waitForCard(page, ({ attributes }) => /\blight\b/.test(attributes.class ?? ''));
    expect(await schemeOfRing(page)).toBe('light');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => {
      document.documentElement.classList.add('dark');
    });
    await world.running.pressCommand('next-mention');
    await waitForCard(page, ({ attributes }) => /\bdark\b/.test(attributes.class ?? ''));
    expect(await schemeOfRing(page)).toBe('dark');
  });

  it('scrolls as a whole in a window too low for its body', async () => {
    const body = '<p>The Communist Party met.</p><p>Trade with China grew.</p>';
    const page = await world.open('http://ledger.test/low', pageOf(body));
    await page.setViewport({ width: 320, height: 256 });
    await hoverMark(page, 'Communist Party');
    await waitForCard(page);
    await pause(300);
    const card = await waitForCard(page);
    const { rect } = card;
    expect(rect.y + rect.height).toBeLessThanOrEqual(256);
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await page.mouse.wheel({ deltaY: 2_000 });
    const isInside = ({ rect: { y, height } }: ShadowNode): boolean =>
      y >= rect.y && y + height <= rect.y + rect.height + 1;
    const label = (shown: ShadowNode): ShadowNode => partOf(shown, 'checkbox', /^Remember/);
    expect(isInside(label(card))).toBe(false);
    await waitForCard(page, (shown) => isInside(label(shown)));
    // By then it has been looked after more than once.
    await pause(1_600);
    expect(isInside(label(await waitForCard(page)))).toBe(true);
  });
});

/** The page of a component and its shadow tree, with the one dialog in them open. */
function dialogOf(html: string, shadow: string): string {
  return (
    `${html}<script>{ const part = document.querySelector('x-part');` +
    `const root = part.attachShadow({ mode: 'open' }); root.innerHTML = '${shadow}';` +
    `globalThis.dialog = (document.querySelector('dialog') ?? root.querySelector('dialog'));` +
    `dialog.showModal() }</script>`
  );
}

async function schemeOfRing(page: Page): Promise<string | undefined> {
  const nodes = (await shadowTrees(page)).flatMap(allNodes);
  const layer = nodes.find(({ attributes }) => attributes.class === 'sl-layer');
  return /color-scheme: (\w+)/.exec(layer?.attributes.style ?? '')?.[1];
}

/**
 * Opens the card anew and clicks its pin as soon as it is there.
 * @returns how old the card can have been by then, in milliseconds
 */
async function clickAtOnce(page: Page): Promise<number> {
  await leave(page);
  await waitForNoCard(page);
  await hoverMark(page, 'Tencent');
  let unseen = performance.now();
  const look = async (): Promise<ShadowNode | undefined> => {
    const asked = performance.now();
    const card = await cardIn(page);
    if (!card) unseen = asked;
    return card;
  };
  const card = await waitUntil(look, (seen): seen is ShadowNode => seen !== undefined);
  const { x, y, width, height } = partOf(card, 'button', /^Pin card/).rect;
  await page.mouse.click(x + width / 2, y + height / 2);
  return performance.now() - unseen;
}
