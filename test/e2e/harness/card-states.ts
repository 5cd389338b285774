import type { Page } from 'puppeteer-core';
import { tap } from '../../../scripts/browsers/touch.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, noticeIn, pinsIn, tabTo, waitForCard } from './card.ts';
import { pageOf } from './sample.ts';
import type { World } from './world.ts';

/** A card in a state that readers meet. */
export interface CardState {
  readonly name: string;
  readonly html: string;
  readonly viewport?: { readonly width: number; readonly height: number; readonly hasTouch: true };
  /** Brings it about on a page just loaded; it may still be moving then. */
  show(page: Page, world: World): Promise<void>;
}

/** A page that is dark where the reader likes that. */
const STYLE =
  '<style>:root { background: #fff; color: #111 }' +
  '@media (prefers-color-scheme: dark) { :root { background: #101214; color: #ddd } }</style>' +
  '<meta name="viewport" content="width=device-width">';
const PHONE = { width: 360, height: 680, hasTouch: true } as const;
/** Longer than a card takes no keys for. */
const AT_REST_MS = 300;
/** A card by pointer opens within 280 ms, one by key at once. */
const OPEN_MS = { pointer: 500, key: 120 } as const;

const STAYS_MS = 200;

const STORY = pageOf(
  '<p>Tencent and WeChat, used over video by the United Nations. It rained in Wuzhen.</p>',
  STYLE,
);

const PARTY = pageOf('<p>The Communist Party met.</p><p>Trade with China grew.</p>', STYLE);

/** Every state of the card, and the notices in its place. */
export const CARD_STATES: readonly CardState[] = [
  { name: 'several excerpts', html: STORY, show: (page, world) => byKey(page, world) },
  {
    name: 'compact',
    html: STORY,
    show: async (page) => {
      const { x, y } = await placeOf(page, 'Wuzhen');
      await until(
        page,
        async () => {
          await page.mouse.move(x - 40, y - 60);
          await page.mouse.move(x, y, { steps: 3 });
        },
        OPEN_MS.pointer,
      );
    },
  },
  {
    name: 'menu',
    html: STORY,
    show: async (page, world) => {
      await byKey(page, world);
      await pause(AT_REST_MS);
      for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
      await waitForCard(page, (card) => JSON.stringify(card).includes('"menuitem"'));
    },
  },
  {
    name: 'pinned',
    html: STORY,
    show: async (page, world) => {
      await byKey(page, world);
      await pause(AT_REST_MS);
      await page.keyboard.press('p');
      await waitUntil(
        () => pinsIn(page),
        (pins) => pins.length === 1,
      );
    },
  },
  {
    name: 'muted',
    html: STORY,
    show: async (page, world) => {
      await byKey(page, world);
      await pause(AT_REST_MS);
      await page.keyboard.press('m');
      await noticed(page);
    },
  },
  {
    name: 'question',
    html: PARTY,
    show: (page, world) => byKey(page, world, /Communist Party/),
  },
  {
    name: 'just a word',
    html: PARTY,
    show: async (page, world) => {
      await byKey(page, world, /Communist Party/);
      await pause(AT_REST_MS);
      await tabTo(page, /^Chinese Communist Party/);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await noticed(page);
    },
  },
  {
    name: 'settled everywhere',
    html: PARTY,
    show: async (page, world) => {
      await byKey(page, world, /Communist Party/);
      await pause(AT_REST_MS);
      await tabTo(page, /^Remember on every site/);
      await page.keyboard.press(' ');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      await waitForCard(page, ({ text }) => text.includes('now means'));
    },
  },
  {
    name: 'nothing fits',
    html: pageOf('<p>The essay on cancel culture was read.</p>', STYLE),
    show: (page, world) => byKey(page, world),
  },
  {
    name: 'sheet',
    html: STORY,
    viewport: PHONE,
    show: async (page) => {
      const { x, y } = await placeOf(page, 'Tencent');
      await until(page, () => tap(page, x, y), OPEN_MS.pointer);
    },
  },
];

/** The card of an archive that does not answer. */
export const FAILED_CARD: CardState = {
  name: 'failed',
  html: STORY,
  show: (page, world) => byKey(page, world, /did not answer/),
};

async function noticed(page: Page): Promise<void> {
  await waitUntil(
    () => noticeIn(page),
    (notice) => notice !== undefined,
  );
}

async function byKey(page: Page, { running }: World, name = /./): Promise<void> {
  await until(page, () => running.pressCommand('next-mention'), OPEN_MS.key, name);
}

/** Does what opens a card until one is open: marks may still be on their way, and not to be seen. */
async function until(
  page: Page,
  open: () => Promise<void>,
  patience: number,
  name = /./,
): Promise<void> {
  await waitUntil(
    async () => {
      await open();
      const end = performance.now() + patience;
      let card = await cardIn(page);
      while (!card && performance.now() < end) card = await pause(30).then(() => cardIn(page));
      // Where the first took long, a second is on its way: what stays is meant.
      return pause(STAYS_MS).then(() => cardIn(page));
    },
    (card) => card !== undefined && name.test(card.name),
  );
}

/** The middle of words of a page. */
function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (!texts.nextNode()?.textContent?.includes(wanted));
    const { currentNode } = texts;
    const start = currentNode.textContent?.indexOf(wanted) ?? 0;
    const range = document.createRange();
    range.setStart(currentNode, start);
    range.setEnd(currentNode, start + wanted.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
}
