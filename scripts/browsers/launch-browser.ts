import type { BrowserName } from '../browser-name.ts';
import { closeWelcome } from './close-welcome.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';

/** Starts a browser with the extension loaded, and out of the way. */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  const running = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (!options.keepWelcome) await closeWelcome(running.browser, options.extension);
  return running;
}
