import type { Frame, Page } from 'puppeteer-core';

/** A closed shadow root, as the companion extension copies it. */
interface ShadowCopy {
  readonly host: string;
  readonly markup: string;
  readonly styles: string;
}

/**
 * Shows the closed shadow roots of a frame to tools that see open ones alone: in a page of its own, with
 * a copy of their markup and styles at the same places, and nothing else.
 */
export async function copyShadows(place: Page | Frame, empty: Page): Promise<void> {
  const copies = await place.evaluate(() => {
    let heard = '[]';
    const hear = (event: Event): void => {
      heard = (event as CustomEvent<string>).detail;
    };
    addEventListener('companion:copied', hear, { once: true });
    dispatchEvent(new CustomEvent('companion:copy'));
    return heard;
  });
  await empty.evaluate((json) => {
    const main = document.querySelector('main');
    main?.replaceChildren();
    for (const { host, markup, styles } of JSON.parse(json) as ShadowCopy[]) {
      const holder = document.createElement('div');
      holder.setHTMLUnsafe(host);
      const copy = holder.firstElementChild;
      const root = copy?.attachShadow({ mode: 'open' });
      root?.setHTMLUnsafe(markup);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root?.adoptedStyleSheets.push(sheet);
      main?.append(...holder.children);
      for (const shown of root?.querySelectorAll<HTMLElement>('[popover]') ?? []) {
        shown.showPopover();
      }
    }
  }, copies);
}
