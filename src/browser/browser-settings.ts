import browser from 'webextension-polyfill';

/** Firefox since 137 alone; not in every type. */
interface Commands {
  openShortcutSettings?(): Promise<void>;
}

/** Ways into the browser's own settings; null where it lets no extension open them. */
export interface BrowserSettings {
  readonly shortcuts: (() => Promise<void>) | null;
  /** What this extension may do, and where. */
  readonly permissions: (() => Promise<void>) | null;
}

/** The browser's settings as far as this one opens them for an extension. */
export function browserSettings(): BrowserSettings {
  if (isFirefox()) {
    // Firefox for Android has no keys.
    const { commands } = browser as { readonly commands?: Commands };
    const opens = commands?.openShortcutSettings?.bind(commands);
    return { shortcuts: opens ?? null, permissions: null };
  }
  return {
    shortcuts: opener('chrome://extensions/shortcuts'),
    permissions: opener(`chrome://extensions/?id=${browser.runtime.id}`),
  };
}

function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

function opener(url: string): () => Promise<void> {
  return async () => {
    await browser.tabs.create({ url });
  };
}

/** The language of the browser's own interface, as BCP 47; Sidelight may not speak it. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
