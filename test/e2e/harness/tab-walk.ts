import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';

/** More than any surface has stops. */
const MOST_STOPS = 200;

/**
 * The accessible name of what has focus in a page, or a group's form name and what is chosen in it; empty
 * for the page itself.
 */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      return `${element.name}=${element.value}`;
    }
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return element.getAttribute('aria-label') ?? (label ?? element).textContent.trim();
  });
}

/** Waits until something of that name has focus; gives the name. */
export function waitForFocus(page: Page, name: RegExp): Promise<string> {
  return waitUntil(
    () => focusedName(page),
    (focused) => name.test(focused),
  );
}

/**
 * Presses Tab until something of that name has focus.
 * @throws Error where it never has, with what had
 */
export async function tabTo(page: Page, name: RegExp): Promise<string> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const now = await focusedName(page);
    if (name.test(now)) return now;
    passed.push(now);
  }
  throw new Error(`Tab never came to ${String(name)}, only to: ${passed.join(' | ')}`);
}

/** The names of all that Tab comes to, from the top of a page to its end. */
export async function walkThrough(page: Page): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    if (name === '' || (stops.length > 8 && name === stops[0])) break;
    stops.push(name);
  }
  return stops;
}
