import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark, tapMark } from '../../scripts/browsers/pointer.ts';
import { pause } from '../../scripts/browsers/wait-until.ts';
import { cardIn, clickPart, hasFocus, waitForCard, waitForNoCard } from './harness/card.ts';
import { storeSettings } from './harness/controls.ts';
import { damagedBuild } from './harness/damaged-build.ts';
import { mobilePage, openOnPhone, PHONE } from './harness/phone.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

/** What failed, why, and what to do. */
const TOLD = /The archive did not answer[\s\S]*install it again[\s\S]*the archive is damaged/;

inEachBrowser(
  'an archive whose bytes are not what they were',
  (world) => {
    it('is told of in the popup', async () => {
      await world.open('http://ledger.test/', pageOf('<p>Tencent.</p>'));
      const popup = await world.running.openPopup();
      await waitForText(popup, TOLD);
      await takePicture(popup, `${world.name}-popup-damaged`);
      await popup.close();
    });

    it.each([
      ['home', 'archive.html'],
      ['a search', 'archive.html#q=tencent'],
      ['an article', 'archive.html#article=003'],
      ['a topic', 'archive.html#topic=tencent'],
      ['the options', 'options.html'],
    ])('is told of on the page of %s', async (name, path) => {
      const page = await world.running.openExtensionPage(path);
      await waitForText(page, TOLD);
      await takePicture(page, `${world.name}-damaged-${name.replaceAll(' ', '-')}`);
      await page.close();
    });

    it('keeps marks, whose names are whole, and opens no card where the pointer rests', async () => {
      const page = await world.open('http://ledger.test/', pageOf('<p>Tencent.</p>'));
      await waitForMarks(page, (found) => found.length === 1);
      await hoverMark(page, 'Tencent');
      await pause(1_000);
      expect(await cardIn(page)).toBeUndefined();
    });

    it('is told of in the card that a key asks for', async () => {
      const page = await world.open('http://ledger.test/', pageOf('<p>Tencent.</p>'));
      await waitForMarks(page, (found) => found.length === 1);
      await world.running.pressCommand('next-mention');
      const card = await waitForCard(page, hasFocus);
      expect(card.name).toBe('Sidelight: The archive did not answer');
      expect(card.text).toMatch(TOLD);
      await takePicture(page, `${world.name}-card-damaged`);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    it('is told of in the card that a click asks for', async () => {
      await storeSettings(world.running, { opening: 'click' });
      const page = await world.open('http://ledger.test/', pageOf('<p>Tencent.</p>'));
      await waitForMarks(page, (found) => found.length === 1);
      await hoverMark(page, 'Tencent');
      await page.mouse.down();
      await page.mouse.up();
      expect((await waitForCard(page)).text).toMatch(TOLD);
      await clickPart(page, 'button', /^Close/);
      await waitForNoCard(page);
    });

    it('is told of in the sheet that a tap asks for', async () => {
      const page = await openOnPhone(world, 'damaged', mobilePage('<p>Tencent.</p>'));
      await waitForMarks(page, (found) => found.length === 1);
      await tapMark(page, 'Tencent');
      const sheet = await waitForCard(page);
      expect(sheet.text).toMatch(TOLD);
      expect(sheet.rect.width).toBe(PHONE.width);
      await pause(500);
      await takePicture(page, `${world.name}-sheet-damaged`);
    });
  },
  damagedBuild,
);
