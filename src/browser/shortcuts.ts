import browser from 'webextension-polyfill';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  /** Its name in the manifest. */
  readonly command: string;
  /** Its keys in the browser's spelling, such as `Alt+L`; empty where it has none. */
  readonly keys: string;
}

// Firefox for Android has no keys.
const { commands } = browser as Partial<typeof browser>;

/** The keyboard commands, in whatever order the browser keeps them. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut = '' }) =>
    name === undefined ? [] : [{ command: name, keys: shortcut }],
  );
}

/** The keys of a command; empty where it has none. */
export function keysOf(command: string, shortcuts: readonly Shortcut[]): string {
  return shortcuts.find((one) => one.command === command)?.keys ?? '';
}

/** Tells them again when the reader may have changed them: Chromium does not, so at each return to the page. */
export function watchShortcuts(
  callback: (shortcuts: readonly Shortcut[]) => void,
  signal: AbortSignal,
): void {
  const tell = (): void => void readShortcuts().then(callback);
  document.addEventListener('visibilitychange', tell, { signal });
  addEventListener('focus', tell, { signal });
}
