import type { Page } from 'puppeteer-core';
import type { ExtensionPage, ExtensionScope } from './running-browser.ts';

/**
 * Runs functions in a page or worker that the driver knows.
 * @param place - gives it, anew for each function: a worker may have ended meanwhile
 */
export function scopeOf(place: () => Promise<Pick<Page, 'evaluate'>>): ExtensionScope {
  return {
    evaluate: async (run, ...args) => {
      const plain = run as unknown as (...given: unknown[]) => unknown;
      return (await (await place()).evaluate(plain, ...args)) as never;
    },
  };
}

/** A page of the extension that the driver knows as any other. */
export function extensionPage(page: Page): ExtensionPage {
  return {
    page,
    ...scopeOf(() => Promise.resolve(page)),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
