import browser from 'webextension-polyfill';
import { Messages } from '../core/messages.ts';
import { isOrphaned } from './ask.ts';

let spoken: Messages | undefined;

/** The messages of the interface, in the reader's language where they speak it. */
export function messages(): Messages {
  return (spoken ??= new Messages((key, substitutions) =>
    // A card may be drawn once more before it is taken down with its extension; Chromium throws then.
    isOrphaned() ? '…' : browser.i18n.getMessage(key, [...substitutions]),
  ));
}
