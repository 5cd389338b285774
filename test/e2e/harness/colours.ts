import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../scripts/build/manifest.ts';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { Surface } from '../../../scripts/browsers/running-browser.ts';
import type { World } from './world.ts';

export const COLOURS = ['light', 'dark', 'forced'] as const;
export type Colours = (typeof COLOURS)[number];

/**
 * `(id, scheme, forced, still)`: what every tab, and the extension's popup and sidebar, hear of the
 * reader's colours and of motion.
 */
const SET_COLOURS = `(id, scheme, forced, still) => {
  Services.prefs.setIntPref('ui.prefersReducedMotion', still);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const views = [...ExtensionParent.GlobalManager.getExtension(id).views]
    .filter(({ viewType }) => viewType === 'popup' || viewType === 'sidebar')
    .map(({ xulBrowser }) => xulBrowser);
  for (const { browsingContext } of [...gBrowser.browsers, ...views]) {
    browsingContext.prefersColorSchemeOverride = scheme;
    browsingContext.forcedColorsOverride = forced;
  }
  return '';
}`;

/**
 * Shows a page or surface as to a reader of light, dark or forced colours: in Firefox all that is
 * open, in Chromium that one, as long as it is open.
 * @param still - the reader wants nothing to move
 */
export async function preferColours(
  { name, running }: World,
  subject: Page | Surface,
  colours: Colours,
  still = false,
): Promise<void> {
  const scheme = colours === 'dark' ? 'dark' : 'light';
  const forced = colours === 'forced' ? 'active' : 'none';
  if (name === 'firefox') {
    await inChromeScope(running.browser, SET_COLOURS, GECKO_ID, scheme, forced, still ? 1 : 0);
    return;
  }
  // What is emulated lasts as long as its session, which ends with the page.
  const session = await pageOf(subject).createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
    ],
  });
}

/** The driver's page behind a surface; in Firefox only tabs have one. */
function pageOf(subject: Page | Surface): Page {
  return 'page' in subject ? (subject.page as Page) : (subject as Page);
}
