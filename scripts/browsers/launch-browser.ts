import type { BrowserName } from '../browser-name.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';

/** Starts a browser with the extension loaded. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
