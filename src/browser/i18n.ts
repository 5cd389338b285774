import browser from 'webextension-polyfill';

/** A message of the interface in the browser's language, its placeholders filled. */
export function getMessage(key: string, substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The language the interface is shown in, as BCP 47. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
