import type { Browser, Page } from 'puppeteer-core';
import { GECKO_ID } from '../build/manifest.ts';
import { inChromeScope } from './firefox-chrome-scope.ts';

/** What the reader's system asks pages for. */
export const THEMES = ['light', 'dark', 'forced-colors'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * `(id, theme)`: 0 is what preferences call dark; 2 has the system's colours win over a page's. The
 * popup goes by the window's own theme unless it is told otherwise.
 */
const FIREFOX = `(id, theme) => {
  const dark = theme === 'dark';
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('browser.display.document_color_use', theme === 'forced-colors' ? 2 : 0);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  for (const { viewType, xulBrowser } of ExtensionParent.GlobalManager.getExtension(id).views) {
    if (viewType !== 'popup') continue;
    xulBrowser.browsingContext.prefersColorSchemeOverride = dark ? 'dark' : 'light';
  }
  return '';
}`;

/** Has one page of Chromium look as under that theme, until it is closed; nothing moves in it. */
export async function setPageTheme(page: Page, theme: Theme): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: theme === 'forced-colors' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** Has all pages of Firefox look so, those to come too, and a popup that is open. */
export async function setFirefoxTheme(browser: Browser, theme: Theme): Promise<void> {
  await inChromeScope(browser, FIREFOX, GECKO_ID, theme);
}
