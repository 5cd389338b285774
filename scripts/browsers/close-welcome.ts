import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

const WELCOME = 'welcome.html';

/** The welcome page that the extension opens by itself when it is installed. */
export function welcomePage(browser: Browser): Promise<Page> {
  return waitUntil(
    async () => {
      for (const page of await browser.pages()) if (await isWelcome(page)) return page;
      return undefined;
    },
    (page): page is Page => page !== undefined,
  );
}

/** Firefox tells the driver no addresses of extensions' pages: the page itself is asked. */
function isWelcome(page: Page): Promise<boolean> {
  return page.evaluate((name) => location.pathname === `/${name}`, WELCOME);
}

/**
 * Closes the welcome page, which would come up over whatever is shown first.
 * @param extension - the folder of the build; one without a welcome page opens none
 */
export async function closeWelcome(browser: Browser, extension: string): Promise<void> {
  if (existsSync(join(extension, WELCOME))) await (await welcomePage(browser)).close();
}
