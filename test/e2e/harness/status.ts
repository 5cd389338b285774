import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';

/** Marks the place of a surface that announces what changes in it, to be known again. */
export async function markStatus(surface: ExtensionScope): Promise<void> {
  await surface.evaluate(() => {
    document.querySelector('[role="status"]')?.setAttribute('data-marked', '');
  });
}

/** What the marked place says now; null where it is gone, and with it the announcement. */
export function markedStatus(surface: ExtensionScope): Promise<string | null> {
  return surface.evaluate(
    // Names within are kept apart by characters that are not seen.
    () =>
      document
        .querySelector('[role="status"][data-marked]')
        ?.textContent.replaceAll(/[\u2066-\u2069]/g, '') ?? null,
  );
}
