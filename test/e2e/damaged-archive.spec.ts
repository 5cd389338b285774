import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { pause } from '../../scripts/browsers/wait-until.ts';
import { alterBuild } from './harness/altered-build.ts';
import { cardIn, hasFocus, waitForCard, waitForNoCard } from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

/** How the archive is written in the script: the one long run of base64 in it. */
const BASE64 = /[A-Za-z\d+/]{50000,}=*/;
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
  },
  (built) => alterBuild(built, damage),
);

function damage(folder: string): void {
  const path = join(folder, 'background.js');
  const code = readFileSync(path, 'utf8');
  if (!BASE64.test(code)) throw new Error('background.js holds no archive to be damaged');
  writeFileSync(path, code.replace(BASE64, withOtherBit));
}

/** The same bytes but for one bit, in the middle. */
function withOtherBit(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  return bytes.toString('base64');
}
