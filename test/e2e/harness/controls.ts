import type { ExtensionPage, ExtensionScope } from '../../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import type { RunningBrowser } from '../../../scripts/browsers/running-browser.ts';

/** Chooses one of a group of radio buttons by its visible words, with a click. */
export async function choose(surface: ExtensionScope, group: string, words: string): Promise<void> {
  await surface.evaluate(
    (wantedGroup, wanted) => {
      const named = (element: Element): string =>
        element.getAttribute('aria-label') ??
        document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '';
      const groups = [...document.querySelectorAll('[role="radiogroup"]')];
      const found = groups.find((element) => named(element) === wantedGroup);
      const labels = [...(found?.querySelectorAll('label') ?? [])];
      const label = labels.find(({ innerText }) => innerText.startsWith(wanted));
      if (!label) throw new Error(`${wantedGroup} has no choice ${wanted}`);
      label.click();
    },
    group,
    words,
  );
}

/** What is chosen in each group of radio buttons, by the groups' names for forms. */
export function chosen(surface: ExtensionScope): Promise<Record<string, string>> {
  return surface.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(
        ({ name, value }) => [name, value],
      ),
    ),
  );
}

/** Types into a field, found by its accessible name, over what it holds. */
export async function fill({ page }: ExtensionPage, label: string, text: string): Promise<void> {
  await page.bringToFront();
  const field = await page.waitForSelector(`[aria-label="${label}"]`);
  await field?.evaluate((element) => {
    (element as HTMLInputElement).focus();
    (element as HTMLInputElement).select();
  });
  await page.keyboard.type(text);
}

/** Chooses in a list, found by its accessible name, as a reader does. */
export async function pick({ page }: ExtensionPage, label: string, value: string): Promise<void> {
  await page.select(`select[aria-label="${label}"]`, value);
}

/** The stored settings, once they are as expected. */
export function waitForSettings(
  running: RunningBrowser,
  passes: (settings: Partial<Settings>) => boolean,
): Promise<Partial<Settings>> {
  return waitUntil(
    () =>
      running.background.evaluate(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return settings ?? {};
      }) as Promise<Partial<Settings>>,
    passes,
  );
}

/** Stores settings from elsewhere, as the popup or another tab does. */
export async function storeSettings(
  running: RunningBrowser,
  settings: Partial<Settings>,
): Promise<void> {
  await running.background.evaluate((stored) => chrome.storage.local.set({ settings: stored }), {
    ...settings,
  });
}
