import type { Browser, Page } from 'puppeteer-core';
import { bidiConnection } from './firefox-chrome-scope.ts';

/** How long the finger stays down in Firefox; half a second is a long press. */
const DOWN_MS = 40;

/**
 * Taps a place of a page with a finger. A touch whose end is sent only when its beginning has been
 * answered becomes a long press on a busy machine.
 */
export async function tap(page: Page, x: number, y: number): Promise<void> {
  const browser = page.browser();
  if ((await browser.version()).startsWith('firefox')) {
    await tapInFirefox(browser, page, x, y);
    return;
  }
  const session = await page.createCDPSession();
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  // Both are on their way before either is answered.
  await Promise.all([touch('touchStart', [{ x, y }]), touch('touchEnd', [])]);
  await session.detach();
}

async function tapInFirefox(browser: Browser, page: Page, x: number, y: number): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
  const touch = {
    type: 'pointer',
    id: 'finger',
    parameters: { pointerType: 'touch' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: DOWN_MS },
      { type: 'pointerUp', button: 0 },
    ],
  };
  await bidiConnection(browser).send('input.performActions', { context, actions: [touch] });
}
