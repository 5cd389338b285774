import browser from 'webextension-polyfill';
import { messageLanguage, type MessageLanguage } from '../core/message-language.ts';
import { Messages } from '../core/messages.ts';
import { isOrphaned } from './ask.ts';

let spoken: Messages | undefined;

/** The messages of the interface, in the reader's language where they speak it. */
export function messages(): Messages {
  return (spoken ??= new Messages(read));
}

/** The language of the interface, for scripts that show none of its messages. */
export function interfaceLanguage(): MessageLanguage {
  return messageLanguage(read);
}

function read(key: string, substitutions: readonly string[]): string {
  // A card may be drawn once more before it is taken down with its extension; Chromium throws then.
  return isOrphaned() ? '…' : browser.i18n.getMessage(key, [...substitutions]);
}
