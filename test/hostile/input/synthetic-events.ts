import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, shadowTrees, waitForCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import { storedSettings } from '../../e2e/harness/settings.ts';
import type { World } from '../../e2e/harness/world.ts';
import { trial } from '../harness/trial.ts';

/** Longer than a card takes to open, and than it takes to close. */
const AFTER_MS = 1_000;

const KINDS = [
  ...['pointermove', 'pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerout'],
  ...['mousemove', 'mouseover', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'wheel', 'touchstart', 'touchend', 'focusin', 'focusout', 'copy', 'input'],
  ...['change', 'submit', 'scroll', 'resize', 'blur', 'selectionchange', 'fullscreenchange'],
  ...['visibilitychange', 'popstate', 'toggle', 'beforetoggle', 'close', 'cancel'],
] as const;

/** The card's own keys, the keyboard commands, and those that close or leave. */
const KEYS = ['m', 'p', 'o', 'Escape', 'Enter', 'Tab', 'ArrowRight', '.', ',', 'l', '/'] as const;

/** Events that a page makes up: none may open a card, close it or do anything in it. */
export function syntheticEvents(world: World): void {
  trial(28, 'events that the page makes up', world, async (note) => {
    const story = pageOf('<p id="text">Tencent spoke of WeChat.</p>');
    const page = await world.open('http://hostile.test/synthetic', story);
    await waitForMarks(page, (found) => found.length === 2);
    const sent = await makeUp(page);
    await pause(AFTER_MS);
    expect(await shadowTrees(page)).toEqual([]);

    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await pause(AFTER_MS);
    const before = await stateOf(world, page);
    const more = await makeUp(page);
    await pause(AFTER_MS);
    note(`${KINDS.length + KEYS.length} kinds, ${sent + more} events, with a card and without`);
    expect(await stateOf(world, page)).toEqual(before);
  });
}

/** Dispatches every kind on everything a page can reach, the overlay's host among it. */
function makeUp(page: Page): Promise<number> {
  return page.evaluate(
    (kinds, keys) => {
      const { x, y, width, height } = document.getElementById('text')!.getBoundingClientRect();
      const place = { clientX: x + Math.min(30, width / 2), clientY: y + height / 2 };
      const common = { bubbles: true, composed: true, cancelable: true, ...place, detail: 1 };
      const hosts = [...document.querySelectorAll('[data-sidelight-overlay]')];
      const targets = [window, document, document.body, document.getElementById('text')!, ...hosts];
      const make = (kind: string): Event => {
        if (kind.startsWith('pointer')) return new PointerEvent(kind, common);
        if (/^mouse|click|menu/.test(kind)) return new MouseEvent(kind, common);
        return new Event(kind, common);
      };
      let sent = 0;
      const send = (target: EventTarget, event: Event): void => {
        target.dispatchEvent(event);
        sent++;
      };
      for (const target of targets) {
        for (const kind of kinds) send(target, make(kind));
        for (const key of keys) {
          for (const altKey of [false, true]) {
            send(target, new KeyboardEvent('keydown', { ...common, key, altKey }));
          }
        }
      }
      return sent;
    },
    KINDS,
    KEYS,
  );
}

async function stateOf({ running }: World, page: Page): Promise<unknown> {
  const card = await cardIn(page);
  const tabs = (await running.browser.pages()).length;
  const settings = await storedSettings(running.background);
  return { text: card?.text, rect: card?.rect, tabs, settings };
}
