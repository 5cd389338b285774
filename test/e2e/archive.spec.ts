import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { takePicture } from './harness/picture.ts';
import { clickOn, search, textOf, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('the archive page', (world) => {
  let page: ExtensionPage | undefined;
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  it('shows what there is', async () => {
    page = await world.running.openExtensionPage('archive.html');
    const text = await waitForText(page, /4 articles/);
    expect(text).toContain('RSF opposes spread of China’s Internet surveillance model');
    await takePicture(page, `${world.name}-archive`);
  });

  it('finds passages as the reader types, the matches marked', async () => {
    page = await world.running.openExtensionPage('archive.html');
    await waitForText(page, /4 articles/);
    await search(page, 'vacine passport');
    await waitForText(page, /result/);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
    );
    expect(marked).toContain('vaccine');
    await takePicture(page, `${world.name}-archive-search`);
  });

  it('opens an article with its passages and their source', async () => {
    page = await world.running.openExtensionPage('archive.html#article=003');
    const text = await waitForText(page, /Retold|retold/);
    expect(text).toContain('Reporters Without Borders');
    expect(text).toContain('9 Dec 2017');
    expect(await page.evaluate(() => document.querySelector('a[href*="rsf.org"]') !== null)).toBe(
      true,
    );
    await takePicture(page, `${world.name}-archive-article`);
  });

  it('opens a topic with every excerpt on it', async () => {
    page = await world.running.openExtensionPage('archive.html#topic=tencent');
    const text = await waitForText(page, /Newest first/);
    expect(text).toContain('Tencent');
    expect(text).toContain('腾讯');
    await takePicture(page, `${world.name}-archive-topic`);
  });

  it('goes from a topic to an article and back with the browser’s own button', async () => {
    page = await world.running.openExtensionPage('archive.html#topic=tencent');
    await waitForText(page, /Newest first/);
    const address = await page.evaluate(() => location.hash);
    await clickOn(page, 'Passage 1, ');
    await waitForText(page, /These passages are retold/);
    await page.evaluate(() => history.back());
    await waitForText(page, /Newest first/);
    expect(await page.evaluate(() => location.hash)).toBe(address);
  });

  it('says so where an address leads nowhere', async () => {
    page = await world.running.openExtensionPage('archive.html#article=no-such');
    expect(await waitForText(page, /Not in this archive/)).not.toContain('undefined');
    expect(await textOf(page)).not.toContain('null');
  });
});
