import browser from 'webextension-polyfill';
import type { Messages } from '../core/messages.ts';
import { plainMessages, type PlainMessages, type ShippedMessages } from '../core/plain-messages.ts';
import type { Settings, Spoken } from '../core/settings/settings.ts';
import { browserMessages, messagesOf } from './i18n.ts';
import { readSettings, watchSettings } from './settings.ts';
import { KEPT_MESSAGES, type KeptMessages } from './spoken-messages.ts';

/** Spelled out, each of them: what is imported by a computed name cannot be told from outside. */
const FILES: Readonly<Record<Spoken, () => Promise<{ default: ShippedMessages }>>> = {
  ar: () => import('/_locales/ar/messages.json', { with: { type: 'json' } }),
  de: () => import('/_locales/de/messages.json', { with: { type: 'json' } }),
  en: () => import('/_locales/en/messages.json', { with: { type: 'json' } }),
  es: () => import('/_locales/es/messages.json', { with: { type: 'json' } }),
  fr: () => import('/_locales/fr/messages.json', { with: { type: 'json' } }),
  ja: () => import('/_locales/ja/messages.json', { with: { type: 'json' } }),
  'zh-Hans': () => import('/_locales/zh_CN/messages.json', { with: { type: 'json' } }),
  'zh-Hant': () => import('/_locales/zh_TW/messages.json', { with: { type: 'json' } }),
};

/**
 * Tells a page of the extension what messages to speak in, at once and whenever the reader chooses
 * another language, for as long as the page stands. What it loads is kept for the card and the
 * background: see `spoken-messages.ts`.
 * @param onUnkept - gets the browser's error where it cannot be (a full disk)
 * @returns once the first are told
 */
export async function followMessages(
  speak: (messages: Messages) => void,
  onUnkept: (error: unknown) => void = () => undefined,
): Promise<void> {
  let chosen: Spoken | null | undefined;
  const follow = async ({ interfaceLanguage }: Pick<Settings, 'interfaceLanguage'>) => {
    if (interfaceLanguage === chosen) return;
    const before = chosen;
    chosen = interfaceLanguage;
    const plain = chosen && (await load(chosen));
    // Another was chosen while this one was loaded.
    if (interfaceLanguage !== chosen) return;
    speak(plain ? messagesOf(plain) : browserMessages());
    if (chosen && plain) keep(chosen, plain).catch(onUnkept);
    else if (before) void browser.storage.local.remove(KEPT_MESSAGES);
  };
  watchSettings((settings) => void follow(settings), new AbortController().signal);
  const settings = await readSettings().catch(() => ({ interfaceLanguage: null }));
  await follow(settings);
}

/** The messages of a language; null where the package lacks them. */
async function load(language: Spoken): Promise<PlainMessages | null> {
  return FILES[language]().then(
    (file) => plainMessages(file.default),
    () => null,
  );
}

/** Once for each version: they are the same until the next. */
async function keep(language: Spoken, plain: PlainMessages): Promise<void> {
  const messages: KeptMessages = { language, json: JSON.stringify(plain) };
  const stored = await browser.storage.local.get(KEPT_MESSAGES);
  const kept = stored[KEPT_MESSAGES] as Partial<KeptMessages> | undefined;
  if (kept?.language === language && kept.json === messages.json) return;
  await browser.storage.local.set({ [KEPT_MESSAGES]: messages });
}
