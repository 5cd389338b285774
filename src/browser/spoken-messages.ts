/**
 * The messages for the card and the background. Browsers hand an extension the messages of their own
 * language alone; of another language only its own pages can load the file (`surface-messages.ts`),
 * for a worker imports nothing late, and a page's script nothing at all. So these pages keep what they
 * have loaded in storage. It is text that is shown as such: whoever writes there can mislead, as with
 * the settings beside it (`settings.ts`), and run nothing.
 */
import browser from 'webextension-polyfill';
import type { Messages } from '../core/messages.ts';
import type { PlainMessages } from '../core/plain-messages.ts';
import { spokenFrom, type Spoken } from '../core/settings/settings.ts';
import { browserMessages, messagesOf } from './i18n.ts';
import { isOrphaned } from './ask.ts';
import { SETTINGS } from './settings.ts';

/** Where the messages are kept. */
export const KEPT_MESSAGES = 'messages';

/** The messages of the language the reader has chosen, the last that was loaded. */
export interface KeptMessages {
  readonly language: Spoken;
  /** `PlainMessages` as JSON, which is the same text for the same messages. */
  readonly json: string;
}

/** The messages to speak in: the browser's, too, where those of the chosen language are not kept. */
export async function spokenMessages(): Promise<Messages> {
  return readSpoken().catch(browserMessages);
}

/** The language to word topics in, BCP 47: the chosen one, whether its messages are kept or not. */
export async function spokenLanguage(): Promise<string> {
  const stored = await browser.storage.local.get(SETTINGS).catch(() => ({}));
  return chosenIn(fieldsOf(stored)[SETTINGS]) ?? browserMessages().locale;
}

/** Calls back whenever there are other messages to speak in, until `signal` aborts. */
export function watchMessages(callback: (messages: Messages) => void, signal: AbortSignal): void {
  const changed = (changes: Changes, area: string): void => {
    if (area === 'local' && isOther(changes)) void spokenMessages().then(callback);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // Of an extension that is gone nothing is left to be taken off, and Chromium throws.
    if (!isOrphaned()) browser.storage.onChanged.removeListener(changed);
  });
}

type Changes = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

function isOther({ [KEPT_MESSAGES]: kept, [SETTINGS]: settings }: Changes): boolean {
  if (kept || !settings) return kept !== undefined;
  return chosenIn(settings.oldValue) !== chosenIn(settings.newValue);
}

async function readSpoken(): Promise<Messages> {
  const stored = await browser.storage.local.get([SETTINGS, KEPT_MESSAGES]);
  const chosen = chosenIn(stored[SETTINGS]);
  const { language, json } = fieldsOf(stored[KEPT_MESSAGES]);
  if (!chosen || language !== chosen || typeof json !== 'string') return browserMessages();
  return messagesOf(textsIn(JSON.parse(json)));
}

function chosenIn(settings: unknown): Spoken | null {
  return spokenFrom(fieldsOf(settings).interfaceLanguage);
}

/** The texts among whatever storage holds. */
function textsIn(stored: unknown): PlainMessages {
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string';
  return Object.fromEntries(Object.entries(fieldsOf(stored)).filter(isText));
}

function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return Object(stored) as Record<string, unknown>;
}
