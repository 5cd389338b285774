import browser from 'webextension-polyfill';
import { Messages } from '../core/messages.ts';
import { sourceOf, type PlainMessages } from '../core/plain-messages.ts';
import { isOrphaned } from './ask.ts';

let browsers: Messages | undefined;

/** The messages of the interface in the browser's language, or English where they do not speak it. */
export function browserMessages(): Messages {
  return (browsers ??= new Messages(read));
}

/** The messages of a language the reader has chosen. */
export function messagesOf(plain: PlainMessages): Messages {
  return new Messages(sourceOf(plain, read));
}

function read(key: string, substitutions: readonly string[]): string {
  // A card may be drawn once more before it is taken down with its extension; Chromium throws then.
  return isOrphaned() ? '…' : browser.i18n.getMessage(key, [...substitutions]);
}
