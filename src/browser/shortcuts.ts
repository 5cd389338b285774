import browser from 'webextension-polyfill';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  /** Its name in the manifest. */
  readonly command: string;
  /** What it does, as the manifest says in the browser's language; empty where the browser keeps that. */
  readonly does: string;
  /** Its keys in the browser's spelling, such as `Alt+L`; empty where it has none. */
  readonly keys: string;
}

/** The keyboard commands, in whatever order the browser keeps them. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined ? [] : [{ command: name, does: description ?? '', keys: shortcut ?? '' }],
  );
}

/** Calls back when the reader may have changed them: Chromium tells nobody, so at each return to the page. */
export function watchShortcuts(callback: () => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', callback, { signal });
  addEventListener('focus', callback, { signal });
}
