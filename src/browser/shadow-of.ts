import browser from 'webextension-polyfill';

interface FirefoxElement {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow tree of an element, closed ones too: extensions alone are shown those. */
export function shadowOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) {
    return (element as unknown as FirefoxElement).openOrClosedShadowRoot;
  }
  const { dom } = browser as ChromiumDom;
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
}
