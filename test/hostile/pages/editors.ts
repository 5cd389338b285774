import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { bundleForPage } from '../../../scripts/bench/in-page/bundle-for-page.ts';
import { markedTexts, marksIn, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { waitForCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { accountSince } from '../harness/account.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { ACCOUNT, CONTROL, SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** Notes which keys come to the page, and which of them somebody has prevented. */
const KEYS = `<script>
  keys = [];
  for (const type of ['keydown', 'keyup', 'beforeinput'])
    addEventListener(type, (event) => keys.push([type, event.key ?? event.inputType, event.defaultPrevented]));
</script>`;

const OWN_EDITORS: Readonly<Record<string, string>> = {
  textarea: '<textarea id="editor" rows="4" cols="60">Tencent: </textarea>',
  textbox: '<div id="editor" role="textbox" contenteditable="plaintext-only">Tencent: </div>',
};
const MORE_EDITORS: Readonly<Record<string, string>> = {
  contenteditable: '<div id="editor" contenteditable>Tencent: </div>',
  designMode: '<div id="editor">Tencent: </div><script>document.designMode = "on"</script>',
  ProseMirror: '<div id="editor"></div><script src="prosemirror.js"></script>',
  CodeMirror: '<div id="editor"></div><script src="codemirror.js"></script>',
};

/** Words with names in them, and with the letters that are keys of cards. */
const SENTENCE = 'Tencent and WeChat, (Wuzhen) MOP mop. ';

const CANARY = 'canary-7391-tencent';
const STROKES = 200;
/** Editors draw the cursor in a frame of their own, after the text. */
const DRAWN_MS = 500;
const FIELDS = ['password', 'hidden', 'text', 'search', 'email', 'tel'] as const;

/** What readers type and draw themselves. */
export function editors(world: World): void {
  trial(12, 'typing in editors, and undoing', world, async (note) => {
    const editors = reaches('full') ? { ...OWN_EDITORS, ...MORE_EDITORS } : OWN_EDITORS;
    const text = SENTENCE.repeat(20).slice(0, byEffort(SENTENCE.length, 500));
    const different: string[] = [];
    let marks = 0;
    for (const [name, html] of Object.entries(editors)) {
      if (html.includes('src=')) await putEditor(world, name.toLowerCase());
      const ours = await typedIn(world, `${SHIPPED}/${name}`, html, text);
      const control = await typedIn(world, `${CONTROL}/${name}`, html, text);
      if (JSON.stringify(ours.text) !== JSON.stringify(control.text)) different.push(name);
      marks += ours.inside;
      expect(ours.text.typed, name).toContain('Tencent');
      expect(ours.text, name).toEqual(control.text);
    }
    const all = Object.keys(editors);
    note(`${text.length} characters in ${all.join(', ')}: ${different.length} differ from control`);
    note(`${marks} marks inside`);
    expect(marks).toBe(0);
  });

  trial(13, 'canaries in fields', world, async (note) => {
    await world.running.background.evaluate(() => {
      // Firefox runs this in a sandbox of its own on the background's window.
      const here = (typeof window === 'undefined' ? globalThis : window) as unknown as Heard;
      here.heard = '';
      chrome.runtime.onMessage.addListener((message) => {
        here.heard += JSON.stringify(message);
      });
    });
    const fields = [...FIELDS.map((type) => `<input type="${type}" value="${CANARY}">`)];
    const more = ['cc-number', 'one-time-code'].map(
      (kind) => `<label>It is Tencent <input autocomplete="${kind}" value="${CANARY}"></label>`,
    );
    const area = `<textarea>${CANARY}</textarea>`;
    const body = `<form>${[...fields, ...more, area].join(' ')}<p>Of Tencent.</p></form>`;
    const page = await world.open(`${SHIPPED}/fields`, pageOf(body));
    await page.type('input', CANARY);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    const [heard, stored] = await world.running.background.evaluate(async () => {
      const areas = [chrome.storage.local, chrome.storage.session];
      const kept = await Promise.all(areas.map((area) => area.get(null)));
      const here = (typeof window === 'undefined' ? globalThis : window) as unknown as Heard;
      return [here.heard, JSON.stringify(kept)] as const;
    });
    const count = (heard + stored).split('7391').length - 1;
    note(`${count} in ${heard.length} characters of messages and ${stored.length} of storage`);
    expect(heard).toContain('card');
    expect(count).toBe(0);
  });

  // Ours is what runs of us while the reader draws and types; starting the script is the bench's.
  trial(14, 'an editor on a canvas', world, async (note) => {
    const page = await world.open(`${ACCOUNT}/canvas`, pageOf(CANVAS));
    await pause(1_500);
    const account = await accountSince(world, page, async () => {
      for (let i = 0; i < STROKES; i++) {
        await page.mouse.move(100 + (i % 200), 100 + (i % 150));
        await page.keyboard.press('t');
      }
    });
    const drawn = await page.evaluate(() => (window as unknown as { drawn: number }).drawn);
    note(
      `${account.total.toFixed(1)} ms of ours in ${account.lasted.toFixed(0)} ms, ${drawn} strokes`,
    );
    expect(drawn).toBeGreaterThan(20);
    expect(account.total).toBeLessThanOrEqual(5);
    expect(await page.evaluate(() => (window as unknown as { faults: number }).faults)).toBe(0);
  });
}

const CANVAS = `<canvas width="500" height="300"></canvas><script>
  faults = 0; drawn = 0;
  addEventListener('error', () => { faults++; });
  const pen = document.querySelector('canvas').getContext('2d');
  for (const type of ['pointermove', 'keydown']) addEventListener(type, (event) => {
    drawn++;
    pen.fillText(event.key ?? 'Tencent', event.offsetX ?? drawn % 500, event.offsetY ?? 20);
  });
</script>`;

interface Heard {
  heard: string;
}

interface Typed {
  readonly typed: string;
  readonly undone: string;
  readonly keys: readonly unknown[];
}

async function typedIn(
  world: World,
  url: string,
  html: string,
  text: string,
): Promise<{ readonly text: Typed; readonly inside: number }> {
  const page = await world.open(url, pageOf(`<p>Alibaba.</p>${html}`, KEYS));
  if (url.startsWith(SHIPPED) && !html.includes('designMode')) {
    await waitForMarks(page, (found) => found.includes('Alibaba'));
  }
  await page.click('#editor [contenteditable="true"], #editor');
  await page.keyboard.press('End');
  await page.keyboard.type(text);
  await pause(DRAWN_MS);
  const typed = await contentOf(page);
  for (let i = 0; i < 3; i++) {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }
  await pause(DRAWN_MS);
  const undone = await contentOf(page);
  const inside = (await marksIn(page)).length - (await markedTexts(page)).indexOf('Alibaba') - 1;
  const keys = await page.evaluate(() => (window as unknown as { keys: unknown[] }).keys);
  return { text: { typed, undone, keys }, inside: url.startsWith(SHIPPED) ? inside : 0 };
}

function contentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector('#editor');
    return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerHTML ?? '');
  });
}

/** These are of a package of their own, which the quick part of the suite does without. */
async function putEditor(world: World, name: string): Promise<void> {
  const script = await bundleForPage(`test/hostile/apps/${name}.js`);
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  for (const host of [SHIPPED, CONTROL]) world.sites.put(`${host}/${name}.js`, script, headers);
}
