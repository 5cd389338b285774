/** The browsers that Sidelight is made for and tested in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/**
 * The browser of that name.
 * @throws Error where there is none; it says which there are
 */
export function browserNamed(name: string): BrowserName {
  const browser = BROWSERS.find((known) => known === name);
  if (browser) return browser;
  throw new Error(`"${name}" is no browser known here, expected ${BROWSERS.join(' or ')}`);
}

/**
 * The browsers to test in: all, unless `SIDELIGHT_BROWSERS` names some.
 * @throws Error where it names another, or none
 */
export function browsersUnderTest(named = process.env.SIDELIGHT_BROWSERS): readonly BrowserName[] {
  if (named === undefined) return BROWSERS;
  const chosen = named
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(browserNamed);
  if (chosen.length === 0) throw new Error('SIDELIGHT_BROWSERS is set but names no browser');
  return BROWSERS.filter((browser) => chosen.includes(browser));
}
