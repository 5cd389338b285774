import browser from 'webextension-polyfill';
import { Messages } from '../core/messages.ts';

let spoken: Messages | undefined;

/** The messages of the interface, in the reader's language where they speak it. */
export function messages(): Messages {
  return (spoken ??= new Messages((key, substitutions) =>
    browser.i18n.getMessage(key, [...substitutions]),
  ));
}
