/** The browsers that Sidelight is made for and tested in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** The browser of that name, or undefined. */
export function browserNamed(name: string): BrowserName | undefined {
  return BROWSERS.find((browser) => browser === name);
}
