/** What every extension with settings and a popup does in a page before it looks at it. */
import browser from 'webextension-polyfill';

browser.runtime.onMessage.addListener(() => undefined);
browser.storage.onChanged.addListener(() => undefined);
void browser.storage.local.get('settings');
