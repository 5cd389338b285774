import { expect, it } from 'vitest';
import { waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import {
  cardIn,
  clickIn,
  clickPart,
  focusedIn,
  noticeIn,
  waitForCard,
  waitForNoCard,
} from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { storedSettings } from './harness/settings.ts';
import { inEachBrowser } from './harness/world.ts';

const STORY = pageOf(
  '<p><button id="start">Start</button></p>' +
    '<p>In Wuzhen it rained.</p><p>Then Tencent spoke.</p><p>Tencent, again.</p>',
);
/** Which party it is, only the page around tells. */
const UNSURE = pageOf(
  '<p>Trade with China grew.</p><p>The Communist Party met on Monday.</p>' +
    '<p>On Tuesday the Communist Party rested.</p>',
);

inEachBrowser('muting from the card', (world) => {
  it('takes a topic’s marks away everywhere, and back with Undo', async () => {
    const page = await world.open('http://ledger.test/mute', STORY);
    await hoverMark(page, 'Tencent');
    await clickPart(page, 'button', /^More/);
    await waitUntil(
      () => focusedIn(page),
      (focused) => focused?.role === 'menuitem',
    );
    await takePicture(page, `${world.name}-card-menu`);
    await clickPart(page, 'menuitem', /^Mute Tencent everywhere/);
    await waitForTheseMarks(page, ['Wuzhen']);
    await waitForNoCard(page);
    expect((await noticeIn(page))?.text).toContain('Tencent is muted everywhere.');
    await pause(300);
    await takePicture(page, `${world.name}-card-muted`);
    const { muted } = await storedSettings(world.running.background);
    expect(muted).toMatchObject([{ topic: 'tencent', word: null, site: null }]);
    await clickIn(page, () => noticeIn(page), 'button', /^Undo/);
    await waitForMarks(page, (found) => found.length === 3);
    expect((await storedSettings(world.running.background)).muted).toEqual([]);
    expect(await noticeIn(page)).toBeUndefined();
  });

  it('can be for one site, or for a word of it that means something else', async () => {
    const page = await world.open('http://ledger.test/site', STORY);
    await hoverMark(page, 'Tencent');
    await clickPart(page, 'button', /^More/);
    await clickPart(page, 'menuitem', /^Mute Tencent on ledger\.test/);
    await waitForMarks(page, (found) => found.length === 1);
    await hoverMark(page, 'Wuzhen');
    await clickPart(page, 'button', /^More/);
    await clickPart(page, 'menuitem', /^Not this: “Wuzhen”/);
    await waitForMarks(page, (found) => found.length === 0);
    const { muted } = await storedSettings(world.running.background);
    expect(muted).toMatchObject([
      { topic: 'tencent', word: null, site: 'ledger.test' },
      { topic: 'wuzhen', word: 'Wuzhen', site: 'ledger.test' },
    ]);
    const other = await world.open('http://other.test/site', STORY);
    await waitForMarks(other, (found) => found.length === 3);
  });

  it('works by keys alone: M mutes, the focus goes to Undo, and then back to the page', async () => {
    const page = await world.open('http://ledger.test/keys', STORY);
    await waitForMarks(page, (found) => found.length === 3);
    await page.focus('#start');
    await world.running.pressCommand('next-mention');
    await waitUntil(
      () => focusedIn(page),
      (focused) => focused?.role === 'dialog',
    );
    await page.keyboard.press('m');
    await waitUntil(
      () => focusedIn(page),
      (focused) => focused?.name === 'Undo',
    );
    await waitForMarks(page, (found) => found.length === 2);
    await page.keyboard.press('Enter');
    await waitForMarks(page, (found) => found.length === 3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start');
  });

  it('lets a word be a word on this page, and for good where the reader says so', async () => {
    const page = await world.open('http://ledger.test/word', UNSURE);
    await waitForMarks(page, (found) => found.length === 3);
    await hoverMark(page, 'Communist Party');
    await clickPart(page, 'radio', /just a word/);
    await waitForTheseMarks(page, ['China']);
    expect((await storedSettings(world.running.background)).muted).toEqual([]);
    await clickIn(page, () => noticeIn(page), 'button', /^On this site, always/);
    const { muted } = await waitUntil(
      () => storedSettings(world.running.background),
      (settings) => settings.muted.length > 0,
    );
    expect(muted[0]).toMatchObject({ word: 'Communist Party', site: 'ledger.test' });
    await waitUntil(
      () => noticeIn(page),
      (notice) => notice?.text.includes('on ledger.test') === true,
    );
    await takePicture(page, `${world.name}-card-word`);
    await clickIn(page, () => noticeIn(page), 'button', /^Undo/);
    await waitForMarks(page, (found) => found.length === 3);
    expect((await storedSettings(world.running.background)).muted).toEqual([]);
  });

  it('remembers the sense that was chosen, for every such word on the page', async () => {
    const page = await world.open('http://ledger.test/sense', UNSURE);
    await waitForMarks(page, (found) => found.length === 3);
    await hoverMark(page, 'Communist Party');
    await clickPart(page, 'radio', /^Chinese Communist Party/);
    await waitForCard(page, ({ name }) => name === 'Sidelight: Chinese Communist Party');
    const asked = (): Promise<number> =>
      page.evaluate(() => CSS.highlights.get('sl-ask')?.size ?? 0);
    await waitUntil(asked, (count) => count === 0);
    expect(await cardIn(page)).toBeDefined();
  });

  it('copies the excerpt with its citation, and says so', async () => {
    const field = STORY.replace('</body>', '<textarea id="paste"></textarea></body>');
    const page = await world.open('http://ledger.test/copy', field);
    await hoverMark(page, 'Tencent');
    await clickPart(page, 'button', /^More/);
    await clickPart(page, 'menuitem', /^Copy with citation/);
    await waitForCard(page, ({ text }) => text.includes('Copied, with its citation and link.'));
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
    expect(pasted).toMatch(/(After .+|Retold · .+) · .*20\d\d\n[\s\S]*https?:\/\//);
  });
});
