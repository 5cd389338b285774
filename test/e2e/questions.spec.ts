import { expect, it } from 'vitest';
import { marksIn, waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import {
  clickIn,
  clickPart,
  hasFocus,
  noticeIn,
  partOf,
  tabTo,
  waitForCard,
  waitForNoCard,
} from './harness/card.ts';
import { waitForSettings } from './harness/controls.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { clickOn, waitForText } from './harness/surface.ts';
import { inEachBrowser, type World } from './harness/world.ts';

/** Which party it is, only the page around tells. */
const UNSURE = pageOf('<p>Trade with China grew.</p><p>The Communist Party met on Monday.</p>');

inEachBrowser('a card that is not sure', (world) => {
  it('asks which sense is meant and shows the one that is chosen', async () => {
    const page = await world.open('http://ledger.test/ask', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    const looks = (await marksIn(page)).filter(({ text }) => text === 'Communist Party');
    expect(looks.map(({ look }) => look)).toEqual(['sl-ask']);
    await hoverMark(page, 'Communist Party');
    const card = await waitForCard(page);
    expect(card.name).toContain('Communist Party');
    partOf(card, 'radiogroup', /Communist Party/);
    expect(card.text).not.toMatch(/After |Retold/);
    await takePicture(page, `${world.name}-card-ask`);
    await clickPart(page, 'radio', /^Chinese Communist Party/);
    const chosen = await waitForCard(page, ({ name }) => !name.includes('?'));
    expect(chosen.name).toBe('Sidelight: Chinese Communist Party');
  });

  it('lets the word be a word, and marks it no more on this page', async () => {
    const page = await world.open('http://ledger.test/word', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    await hoverMark(page, 'Communist Party');
    await clickPart(page, 'radio', /just a word/);
    await waitForNoCard(page);
    await waitForTheseMarks(page, ['China']);
  });

  it('remembers a sense on every site, until the options forget it', async () => {
    const page = await world.open('http://ledger.test/remember', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    await hoverMark(page, 'Communist Party');
    await waitForCard(page);
    await clickPart(page, 'checkbox', /Remember on every site/);
    await takePicture(page, `${world.name}-card-ask-everywhere`);
    await clickPart(page, 'radio', /^Chinese Communist Party/);
    await waitForCard(page, ({ name }) => !name.includes('?'));

    const later = await world.open('http://other.test/remembered', UNSURE);
    await waitForMarks(later, (found) => found.includes('Communist Party'));
    const look = async (): Promise<string | undefined> =>
      (await marksIn(later)).find(({ text }) => text === 'Communist Party')?.look;
    expect(await look()).toBe('sl-rest');
    const options = await world.running.openExtensionPage('options.html');
    await waitForText(options, /“Communist Party”\s*means Chinese Communist Party/);
    await takePicture(options, `${world.name}-options-senses`);
    await clickOn(options, 'Forget what “Communist Party” means');
    await waitForText(options, /is asked about again/);
    await waitUntil(look, (now) => now === 'sl-ask');
    await clickOn(options, 'Undo');
    await waitUntil(look, (now) => now === 'sl-rest');
    await options.close();
  });

  it('takes a sense back that it remembers, and asks again', async () => {
    const page = await world.open('http://ledger.test/settled', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    const look = async (): Promise<string | undefined> =>
      (await marksIn(page)).find(({ text }) => text === 'Communist Party')?.look;
    await hoverMark(page, 'Communist Party');
    await waitForCard(page);
    await clickPart(page, 'checkbox', /Remember on every site/);
    await clickPart(page, 'radio', /^Chinese Communist Party/);
    await waitForCard(page, ({ text }) =>
      text.includes('“Communist Party” now means Chinese Communist Party on every site.'),
    );
    await takePicture(page, `${world.name}-card-settled`);
    await waitForSettings(world.running, ({ senses }) => senses?.length === 1);
    await waitUntil(look, (now) => now === 'sl-open' || now === 'sl-rest');
    await clickPart(page, 'button', /^Undo/);
    await waitForNoCard(page);
    await waitForSettings(world.running, ({ senses }) => senses?.length === 0);
    await waitUntil(look, (now) => now === 'sl-ask');
    await hoverMark(page, 'Communist Party');
    expect(partOf(await waitForCard(page), 'radiogroup', /Communist Party/)).toBeDefined();
  });

  it('has a word be a word on every site, and takes that back', async () => {
    const page = await world.open('http://ledger.test/nowhere', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    await hoverMark(page, 'Communist Party');
    await waitForCard(page);
    await clickPart(page, 'checkbox', /Remember on every site/);
    await clickPart(page, 'radio', /just a word/);
    await waitForMarks(page, (found) => found.length === 1);
    const kept = await waitForSettings(world.running, ({ senses }) => senses?.length === 1);
    expect(kept.senses).toMatchObject([{ word: 'Communist Party', topic: null }]);
    await clickIn(page, () => noticeIn(page), 'button', /^Undo/);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    await waitForSettings(world.running, ({ senses }) => senses?.length === 0);
  });

  it('says what it has kept long after the card has gone, however slow the disk', async () => {
    await slowDown(world, 700);
    try {
      const page = await world.open('http://ledger.test/slow', UNSURE);
      await waitForMarks(page, (found) => found.includes('Communist Party'));
      await hoverMark(page, 'Communist Party');
      await clickPart(page, 'checkbox', /Remember on every site/);
      await clickPart(page, 'radio', /just a word/);
      await waitForNoCard(page);
      await clickIn(page, () => noticeIn(page), 'button', /^Undo/);
      await waitForMarks(page, (found) => found.includes('Communist Party'));
    } finally {
      await slowDown(world, 0);
    }
  });

  it('shows no excerpt where the archive holds none, and says so', async () => {
    const body = '<p>The essay on cancel culture was read aloud.</p>';
    const page = await world.open('http://ledger.test/none', pageOf(body));
    await hoverMark(page, 'cancel culture');
    const card = await waitForCard(page);
    expect(card.name).toBe('Sidelight: Cancel culture');
    expect(card.text).toContain('Nothing here fits this page');
    expect(card.text).not.toMatch(/After |Retold|1 of/);
    expect(partOf(card, 'button', /^Open in archive/)).toBeDefined();
    expect(partOf(card, 'button', /^Mute Cancel culture/)).toBeDefined();
  });

  it('shows what the archive holds about other things, once asked', async () => {
    const body = '<p>The vase came from China and was sold at an auction for little.</p>';
    const page = await world.open('http://ledger.test/anyway', pageOf(body));
    await waitForMarks(page, (found) => found.includes('China'));
    await world.running.pressCommand('next-mention');
    const card = await waitForCard(page, hasFocus);
    expect(card.text).toMatch(
      /Nothing here fits this page\s+The archive holds \d+ excerpts on China/,
    );
    expect(partOf(card, 'button', /^Mute China/)).toBeDefined();
    await takePicture(page, `${world.name}-card-none`);
    await tabTo(page, /^Show it anyway/);
    await page.keyboard.press('Enter');
    const shown = await waitForCard(page, ({ text }) => text.includes('1 of 6'));
    expect(shown.text).not.toContain('Nothing here fits');
    expect(shown.text).not.toContain('Shared with this page');
    // The button is gone, the keys go on in the card.
    await page.keyboard.press('ArrowRight');
    await waitForCard(page, ({ text }) => text.includes('2 of 6'));
  });
});

/** Has the background take so many milliseconds to keep anything. */
async function slowDown({ running }: World, delay: number): Promise<void> {
  await running.background.evaluate((wait) => {
    type Keep = (items: Record<string, unknown>) => Promise<void>;
    const scope = self as unknown as { browser?: typeof chrome; keep?: Keep };
    const local = (scope.browser ?? chrome).storage.local as { set: Keep };
    const keep = (scope.keep ??= local.set.bind(local));
    local.set = async (items) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      await keep(items);
    };
  }, delay);
}
