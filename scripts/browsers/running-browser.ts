import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser-name.ts';
import type { NetworkRecord } from './network-record.ts';

/** A page or worker of the extension in which functions can be run; what goes in and out is JSON. */
export interface ExtensionScope {
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** What readers see of the extension outside pages: the popup, the archive page. */
export interface Surface extends ExtensionScope {
  /** A PNG picture of it. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A surface in a tab of its own, which takes real keys and clicks. */
export interface ExtensionPage extends Surface {
  readonly page: Page;
}

/** A browser with the extension loaded, driven alike whichever it is. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The address of a file of the extension, such as `archive.html`. */
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** The service worker or event page, woken if it sleeps. */
  readonly background: ExtensionScope;
  /** Does what the keys of a command would do in the front tab. */
  pressCommand(command: string): Promise<void>;
  /** Opens the toolbar popup over the front tab. */
  openPopup(): Promise<Surface>;
  /** Opens the panel at the side of the front tab's window, or finds it open there. */
  openSide(): Promise<Surface>;
  /** The panel, once it stands open. */
  side(): Promise<Surface>;
  /**
   * Closes the browser, and gives what it asked the network for all the while.
   * @throws Error where it was not started to keep account of it
   */
  endAccount(): Promise<NetworkRecord>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** A proxy for everything, loopback included; without it the network is as it is. */
  readonly proxy?: string;
  /** The folder of a profile, which stays when the browser has ended; without it an empty one is made. */
  readonly profile?: string;
  /** Keeps account of what goes to the network, for `endAccount`. */
  readonly accounted?: boolean;
  /** Leaves the welcome page open, which comes up once the extension is installed. */
  readonly keepWelcome?: boolean;
}
