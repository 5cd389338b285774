import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../scripts/build/manifest.ts';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { Surface } from '../../../scripts/browsers/running-browser.ts';
import type { World } from './world.ts';

export type Colours = 'light' | 'dark' | 'forced';

/** `(id, scheme, forced)`: what the extension's popup and sidebar hear of the reader's colours. */
const SET_COLOURS = `async (id, scheme, forced) => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  for (const { viewType, xulBrowser } of ExtensionParent.GlobalManager.getExtension(id).views) {
    if (viewType !== 'popup' && viewType !== 'sidebar') continue;
    xulBrowser.browsingContext.prefersColorSchemeOverride = scheme;
    xulBrowser.browsingContext.forcedColorsOverride = forced;
  }
  return '';
}`;

/** Shows a surface as to a reader of light, dark or forced colours. */
export async function preferColours(
  { name, running }: World,
  surface: Surface,
  colours: Colours,
): Promise<void> {
  if (name === 'firefox') {
    const scheme = colours === 'light' ? 'light' : 'dark';
    const forced = colours === 'forced' ? 'active' : 'none';
    await inChromeScope(running.browser, SET_COLOURS, GECKO_ID, scheme, forced);
    return;
  }
  const { page } = surface as Surface & { readonly page: Page };
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
    ],
  });
  // What is emulated lasts as long as its session.
}
