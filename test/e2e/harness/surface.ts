import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';

/** All that a surface (the popup, the archive page) shows, as text. */
export function textOf(surface: ExtensionScope): Promise<string> {
  return surface.evaluate(() => document.body.innerText);
}

/** The text of a surface, once it holds what is looked for. */
export function waitForText(surface: ExtensionScope, wanted: RegExp): Promise<string> {
  return waitUntil(
    () => textOf(surface),
    (text) => wanted.test(text),
  );
}

/** The accessible names of the elements of a role, in order. */
export function namesOf(surface: ExtensionScope, role: string): Promise<string[]> {
  return surface.evaluate(
    (wanted) =>
      [...document.querySelectorAll(`[role="${wanted}"]`)].map((element) => {
        const said = element.cloneNode(true) as Element;
        for (const hidden of said.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
        return element.getAttribute('aria-label') ?? said.textContent.trim();
      }),
    role,
  );
}

/** The names of the elements of a role, once they are as expected. */
export function waitForNames(
  surface: ExtensionScope,
  role: string,
  passes: (names: readonly string[]) => boolean,
): Promise<string[]> {
  return waitUntil(() => namesOf(surface, role), passes);
}

/**
 * Clicks the first link, button or element with a role whose accessible name holds `name`, the inner
 * one of two, once there is one.
 * @throws Error where none comes
 */
export async function clickOn(surface: ExtensionScope, name: string): Promise<void> {
  const click = (): Promise<boolean> =>
    surface.evaluate((wanted) => {
      const named = [
        ...document.querySelectorAll<HTMLElement>('a, button, input, [role]:not(svg)'),
      ].filter((element) =>
        (element.getAttribute('aria-label') ?? element.innerText).includes(wanted),
      );
      const found = named.find((each) => !named.some((it) => it !== each && each.contains(it)));
      found?.click();
      return found !== undefined;
    }, name);
  await waitUntil(click, (clicked) => clicked).catch((cause: unknown) => {
    throw new Error(`nothing to click is called ${name}`, { cause });
  });
}

/** Types into the search field of a surface, as a reader's keys would. */
export async function search(surface: ExtensionScope, text: string): Promise<void> {
  await surface.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('there is no search field');
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}
