import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect } from 'vitest';
import { browsersUnderTest, type BrowserName } from '../../scripts/browser-name.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { obtainBrowser } from '../../scripts/browsers/obtain-browser.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import type { RunningBrowser } from '../../scripts/browsers/running-browser.ts';
import { pause } from '../../scripts/browsers/wait-until.ts';
import { pageOf } from '../e2e/harness/sample.ts';
import { startSites } from '../e2e/harness/sites.ts';
import { storeSettings } from '../e2e/harness/settings.ts';
import { clickOn, search, waitForNames } from '../e2e/harness/surface.ts';
import { trial } from './harness/trial.ts';
import { allowInPrivate, openPrivately } from './private/private-window.ts';
import { filesThatHold } from './private/search-profile.ts';

/** Letters that occur nowhere else, for what only a private window saw, and what an ordinary one did. */
const PRIVATE = 'qzvkxwjyqhbg';
const ORDINARY = 'wxjqkzvgyhfq';
/** Browsers write some things late. */
const WRITES_MS = 1500;

const storyOf = (word: string): string =>
  pageOf(
    `<h1>${word}</h1><p>Tencent spoke of WeChat and of ${word}.</p>`,
    `<title>${word}</title>`,
  );

/** How long a card takes no keys, after it has opened by one. */
const AT_REST_MS = 800;

/** A private visit: a page is read, hovered, muted and paused on its site; its word is searched for. */
async function visit(running: RunningBrowser, url: string): Promise<string[]> {
  await allowInPrivate(running);
  const page = await openPrivately(running, url);
  await waitForMarks(page, (found) => found.length === 2);
  await hoverMark(page, 'Tencent');
  await pause(AT_REST_MS);
  await running.pressCommand('next-mention');
  await pause(AT_REST_MS);
  // To the menu, and in it to what mutes the topic on this site.
  for (const key of ['Tab', 'Tab', 'Enter', 'ArrowDown', 'Enter'] as const) {
    await page.keyboard.press(key);
    await pause(100);
  }
  await waitForMarks(page, (found) => found.join() === 'WeChat');
  const popup = await running.openPopup();
  await search(popup, `censorship -${PRIVATE}`);
  await waitForNames(popup, 'option', (names) => names.length > 1);
  // A passage is opened with the words it was found by. The popup may be gone before it has answered.
  await popup
    .evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a[role="option"]')];
      links.at(-1)?.click();
    })
    .catch(() => undefined);
  await pause(WRITES_MS);
  await page.bringToFront();
  const again = await running.openPopup();
  await waitForNames(again, 'switch', (names) => names.length > 0);
  await clickOn(again, `Sidelight on ${PRIVATE}.test`);
  await waitForMarks(page, (found) => found.length === 0);
  await again.close().catch(() => undefined);
  return ['read', 'hovered', 'muted on its site', 'searched', 'opened in the archive', 'paused'];
}

describe.each(browsersUnderTest())('a private window, in %s', (name: BrowserName) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  trial(27, 'what is left of a private visit', { name }, async (note) => {
    const sites = await startSites();
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-private-'));
    folders.push(profile);
    const running = await launchBrowser(name, {
      executable: obtainBrowser(name),
      extension: join(process.cwd(), process.env.SIDELIGHT_DIST ?? 'dist', name),
      headless: true,
      proxy: sites.proxy,
      profile,
    });
    try {
      const url = sites.put(`http://${PRIVATE}.test/${PRIVATE}`, storyOf(PRIVATE));
      const done = await visit(running, url);
      const ordinary = await running.browser.newPage();
      await ordinary.goto(sites.put(`http://${ORDINARY}.test/`, storyOf(ORDINARY)));
      const muted = [{ topic: 'zoom', word: ORDINARY, site: null, since: '2026-11-27' }];
      await storeSettings(running.background, { muted });
      await pause(WRITES_MS);
      // What Firefox keeps for an extension that is loaded for a while goes as it closes.
      const before = [PRIVATE, ORDINARY].map((word) => filesThatHold(profile, word));
      await running.close();
      const after = [PRIVATE, ORDINARY].map((word) => filesThatHold(profile, word));
      const [left = [], control = []] = before.map((files, at) => [
        ...new Set([...files, ...(after[at] ?? [])]),
      ]);
      note(
        `${done.join(', ')}; then ${left.length} files hold its words ${left.join(' ')}, and ${control.length} those of an ordinary window`,
      );
      expect(control.length).toBeGreaterThan(0);
      expect(left).toEqual([]);
    } finally {
      await running.close().catch(() => undefined);
      await sites.close();
    }
  });
});
