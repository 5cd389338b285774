import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { DEFAULTS, type Settings } from '../../src/core/settings/settings.ts';
import { choose, chosen, storeSettings, waitForSettings } from './harness/controls.ts';
import { downloaded, downloadTo } from './harness/downloads.ts';
import { takePicture } from './harness/picture.ts';
import { clickOn, textOf, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

const SINCE = '2026-11-03';
const CHOSEN: Settings = {
  ...DEFAULTS,
  density: 'all',
  openDelay: 400,
  sites: [{ site: 'bank.example', read: false, since: SINCE }],
  muted: [{ topic: 'apple', word: null, site: null, since: SINCE }],
  senses: [{ word: 'Zoom', topic: null, since: SINCE }],
};

inEachBrowser('the backup', (world) => {
  let options: ExtensionPage | undefined;
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-backup-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await options?.close();
    options = undefined;
  });
  const open = async (): Promise<ExtensionPage> => {
    options = await world.running.openExtensionPage('options.html');
    await waitForText(options, /4 articles/);
    await options.page.bringToFront();
    return options;
  };
  const putFile = (text: string): string => {
    const path = join(folder, 'chosen.json');
    writeFileSync(path, text);
    return path;
  };
  const restore = async ({ page }: ExtensionPage, path: string): Promise<void> => {
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('saves the settings as a file, shows what it would change, and brings them back', async () => {
    const downloads = join(folder, 'downloads');
    await downloadTo(world.running, downloads);
    await storeSettings(world.running, CHOSEN);
    let shown = await open();
    await clickOn(shown, 'Save backup');
    const { name, text } = await downloaded(downloads);
    expect(name).toMatch(/^sidelight-\d{4}-\d\d-\d\d\.sidelight\.json$/);
    expect(JSON.parse(text)).toMatchObject({ version: 4, settings: CHOSEN });

    await storeSettings(world.running, { ...DEFAULTS, sites: [] });
    await shown.close();
    shown = await open();
    await restore(shown, join(downloads, name));
    const preview = await waitForText(shown, /What sidelight-.*\.json changes/);
    expect(preview).toContain('How many: Every mention instead of First in each paragraph');
    expect(preview).toContain('Wait before opening: 400 ms instead of 280 ms');
    expect(preview).toContain('1 site added: bank.example');
    expect(preview).toContain('1 topic muted: Apple (everywhere)');
    // Nothing is replaced before the reader says so.
    expect(await chosen(shown)).toMatchObject({ density: 'block' });
    await takePicture(shown, `${world.name}-options-restore`);
    await clickOn(shown, 'Replace settings');
    await waitForText(shown, /Your settings are those of the file now/);
    expect(await waitForSettings(world.running, ({ density }) => density === 'all')).toEqual(
      CHOSEN,
    );
    await clickOn(shown, 'Undo');
    expect(await waitForSettings(world.running, ({ density }) => density === 'block')).toEqual(
      DEFAULTS,
    );
  });

  it('names every mistake in a file by its place, and changes nothing', async () => {
    await storeSettings(world.running, CHOSEN);
    const shown = await open();
    const settings = {
      ...CHOSEN,
      density: 'some',
      sites: [...CHOSEN.sites, { site: 'Not A Host', read: true, since: SINCE }],
    };
    await restore(
      shown,
      putFile(JSON.stringify({ kind: 'sidelight settings', version: 1, settings })),
    );
    const text = await waitForText(shown, /chosen\.json was not restored/);
    expect(text).toContain('density: must be one of all, block, page');
    expect(text).toContain('sites[1].site: must be a site such as example.org');
    await takePicture(shown, `${world.name}-options-refused`);
    await clickOn(shown, 'Close');
    expect(await textOf(shown)).not.toContain('was not restored');
    expect(await waitForSettings(world.running, () => true)).toEqual(CHOSEN);
  });

  it.each([
    ['{"kind": "sidelight settings", "version": 5}', /Update Sidelight/],
    ['{"name": "another file"}', /It is not a backup of Sidelight/],
    ['{"kind": "sidelight settings", "vers', /It is not complete/],
    [' '.repeat(16_000_001), /It is larger than any backup/],
  ])('refuses a file that is none (%#), and says what to do', async (text, said) => {
    const shown = await open();
    await restore(shown, putFile(text));
    await waitForText(shown, said);
  });

  it('takes a file that is dropped, and says where it changes nothing', async () => {
    const shown = await open();
    const text = JSON.stringify({ kind: 'sidelight settings', version: 1, settings: DEFAULTS });
    const prevented = await shown.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped], 'dropped.sidelight.json'));
      const event = (type: string): DragEvent =>
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      const over = !document.body.dispatchEvent(event('dragover'));
      return over && !document.body.dispatchEvent(event('drop'));
    }, text);
    expect(prevented).toBe(true);
    await waitForText(shown, /dropped\.sidelight\.json changes nothing/);
  });

  it('resets everything once the reader has said so twice, and can undo that', async () => {
    await storeSettings(world.running, CHOSEN);
    const shown = await open();
    await clickOn(shown, 'Reset');
    await waitForText(shown, /Reset every setting\?/);
    await clickOn(shown, 'Cancel');
    expect(await waitForSettings(world.running, () => true)).toEqual(CHOSEN);
    expect(await shown.evaluate(() => document.activeElement?.textContent)).toBe('Reset');
    await clickOn(shown, 'Reset');
    await waitForText(shown, /Reset every setting\?/);
    await clickOn(shown, 'Reset everything');
    await waitForText(shown, /Every setting is back to how it began/);
    await waitForSettings(world.running, ({ density }) => density === 'block');
    await clickOn(shown, 'Undo');
    expect(await waitForSettings(world.running, ({ density }) => density === 'all')).toEqual(
      CHOSEN,
    );
    expect(await shown.evaluate(() => document.activeElement?.textContent)).toBe('Reset');
  });

  it.each(['here', 'in another window'])(
    'offers no way back over what is chosen %s',
    async (at) => {
      await storeSettings(world.running, CHOSEN);
      const shown = await open();
      await clickOn(shown, 'Reset');
      await clickOn(shown, 'Reset everything');
      await waitForText(shown, /Every setting is back to how it began/);
      await waitForSettings(world.running, ({ density }) => density === 'block');
      if (at === 'here') await choose(shown, 'How many', 'First on the page');
      else await storeSettings(world.running, { ...DEFAULTS, density: 'page' });
      await waitUntil(
        () => textOf(shown),
        (text) => !text.includes('Every setting is back'),
      );
      expect(await waitForSettings(world.running, () => true)).toEqual({
        ...DEFAULTS,
        density: 'page',
      });
    },
  );
});
