import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, partOf, pinsIn, waitForCard, waitForNoCard } from '../../e2e/harness/card.ts';
import { storedSettings } from '../../e2e/harness/settings.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** What a page lays over a card that is shown; the card is checked four times a second. */
const COVERS: Readonly<Record<string, string>> = {
  'z-index': `add('div', 'position: fixed; inset: 0; z-index: 2147483647; background: #fffd')`,
  popover: `const all = add('div', 'inset: 0; width: 100%; height: 100%; opacity: 0.4');
    all.popover = 'manual'; all.showPopover()`,
  modal: `const all = add('dialog', 'width: 100%; height: 100%; opacity: 0.4'); all.showModal()`,
  'modal in a modal': `const outer = add('dialog', 'width: 90%'); outer.showModal();
    const inner = document.createElement('dialog'); outer.append(inner); inner.showModal()`,
  fullscreen: `document.querySelector('p').requestFullscreen()`,
};

/** Ways to lay something over the card that leaves it its clicks, or to make it hard to see. */
const VEILS: Readonly<Record<string, string>> = {
  'clip-path': `ours().style.setProperty('clip-path', 'inset(0 0 100% 0)', 'important')`,
  opacity: `ours().style.setProperty('opacity', '0', 'important')`,
  blend: `ours().style.setProperty('mix-blend-mode', 'difference', 'important')`,
  'of the root': `document.documentElement.style.cssText = 'opacity: 0.01; clip-path: inset(0 0 99% 0)'`,
};

const TOOLS = `<script>
  const add = (name, style) => {
    const made = document.createElement(name);
    made.id = 'cover';
    made.style.cssText = style;
    made.onclick = () => { taken++; };
    document.body.append(made);
    return made;
  };
  const ours = () => document.querySelector('[data-sidelight-overlay]');
  taken = 0;
</script>`;

/** Events that a page can make up. */
const SYNTHETIC = [
  ...['pointermove', 'pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'mousemove'],
  ...['mouseover', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...[
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
    'input',
    'change',
    'submit',
    'wheel',
  ],
] as const;

/** What comes between the reader and the card, or pretends to be the reader. */
export function layers(world: World): void {
  trial(19, 'layers over a card', world, async (note) => {
    const ends: string[] = [];
    for (const [name, cover] of Object.entries(COVERS)) {
      const page = await openCard(world, 'cover');
      // Pages enter fullscreen only for a key or click of the reader's.
      await page.evaluate(`addEventListener('keydown', () => { ${cover} }, { once: true })`);
      await page.keyboard.press('x');
      await pause(900);
      ends.push(`${name} ${await clickedClose(page)}`);
      await page.close();
    }
    note(ends.join(', '));
    expect(ends.filter((end) => !/ (clickable|gone)$/.test(end))).toEqual([]);
  });

  trial(28, 'events that a page makes up', world, async (note) => {
    const page = await world.open(`${SHIPPED}/made-up`, pageOf('<p>Of Tencent.</p>', TOOLS));
    await hoverMark(page, 'Tencent');
    const { x, y, width, height } = (await waitForCard(page)).rect;
    await page.mouse.move(5, 5, { steps: 3 });
    await waitForNoCard(page);
    const made = await page.evaluate(makeUp, SYNTHETIC, 200, 60);
    await pause(900);
    const opened = (await cardIn(page)) === undefined ? 0 : 1;
    await hoverMark(page, 'Tencent');
    const before = await waitForCard(page);
    await pause(600);
    const more = await page.evaluate(makeUp, SYNTHETIC, x + width - 20, y + height - 20);
    await pause(500);
    const after = await cardIn(page);
    const { muted } = await storedSettings(world.running.background);
    const pins = (await pinsIn(page)).length;
    const changed = after?.text === before.text ? 0 : 1;
    note(`${opened + changed + pins + muted.length} actions for ${made + more} events`);
    note(`${SYNTHETIC.length} kinds`);
    expect([opened, changed, pins, muted.length]).toEqual([0, 0, 0, 0]);
  });

  // Whoever can be brought to click what they do not see can be made to mute a topic. So the card must
  // look just as before, or be gone. What no browser but Chromium could tell us of is a veil that lets
  // clicks through, in the top layer and above ours: what is done through it a notice shows and takes
  // back, and nothing in a card deletes, exports or grants.
  trial(29, 'veils over a card', world, async (note) => {
    const seen: string[] = [];
    for (const [name, veil] of Object.entries(VEILS)) {
      const page = await openCard(world, 'veil');
      const before = await cardPicture(page);
      await page.evaluate(veil);
      await pause(600);
      const card = await cardIn(page);
      const same = card !== undefined && (await cardPicture(page)) === before;
      seen.push(`${name} ${card === undefined ? 'gone' : same ? 'unveiled' : 'veiled'}`);
      await page.close();
    }
    note(seen.join(', '));
    expect(seen.filter((one) => one.endsWith(' veiled'))).toEqual([]);
  });

  trial(30, 'a card that moves right before a click', world, async (note) => {
    const page = await openCard(world, 'moved');
    await pause(700);
    // The mention jumps, and the card with it, to lie under the pointer.
    await page.evaluate(() => {
      document.querySelector('p')!.style.paddingLeft = '40px';
      dispatchEvent(new Event('resize'));
    });
    await pause(100);
    const pin = partOf(await waitForCard(page), 'button', /^Pin card/).rect;
    await page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2);
    await page.mouse.click(pin.x + pin.width / 2, pin.y + pin.height / 2);
    await pause(300);
    const early = (await pinsIn(page)).length;
    await pause(600);
    const at = partOf(await waitForCard(page), 'button', /^Pin card/).rect;
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    const [late] = await waitUntil(
      () => pinsIn(page),
      (pins) => pins.length > 0,
    );
    note(`${early} of 1 click heeded right after it moved; ${late ? 1 : 0} of 1 at rest`);
    expect(early).toBe(0);
  });
}

async function openCard(world: World, path: string): Promise<Page> {
  const page = await world.running.browser.newPage();
  const url = world.sites.put(`${SHIPPED}/${path}`, pageOf('<p>It was Tencent.</p>', TOOLS));
  await page.goto(url);
  await page.bringToFront();
  await hoverMark(page, 'Tencent');
  await waitForCard(page);
  // It has faded in.
  await pause(500);
  return page;
}

/** Whether a real click on the card's way out closes it, or the card is gone or dead. */
async function clickedClose(page: Page): Promise<string> {
  const card = await cardIn(page);
  if (!card) return 'gone';
  await pause(600);
  const { x, y, width, height } = partOf(await waitForCard(page), 'button', /^Pin card/).rect;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.click(x + width / 2, y + height / 2);
  await pause(300);
  return (await pinsIn(page)).length > 0 ? 'clickable' : 'dead';
}

async function cardPicture(page: Page): Promise<string> {
  const { x, y, width, height } = (await waitForCard(page)).rect;
  const clip = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 };
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })).toString(
    'base64',
  );
}

/** Runs in the page: dispatches every kind of event on all that could take it for real. */
function makeUp(kinds: readonly string[], x: number, y: number): number {
  const targets = [
    window,
    document,
    document.body,
    document.querySelector('p'),
    document.querySelector('[data-sidelight-overlay]'),
  ].filter((target) => target !== null);
  let made = 0;
  for (const target of targets) {
    for (const kind of kinds) {
      const keys = kind.startsWith('key')
        ? ['p', 'm', 'o', 'Enter', 'Escape', 'ArrowRight', '.', ',', 'l']
        : ['none'];
      for (const key of keys) {
        const common = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
        const event = kind.startsWith('key')
          ? new KeyboardEvent(kind, { ...common, key, altKey: /[.,l]/.test(key) })
          : kind.startsWith('pointer')
            ? new PointerEvent(kind, { ...common, pointerType: 'mouse' })
            : kind.startsWith('mouse') || /click|menu/.test(kind)
              ? new MouseEvent(kind, { ...common, detail: 1 })
              : new Event(kind, common);
        target.dispatchEvent(event);
        made++;
      }
    }
  }
  return made;
}
