import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings/settings.ts';
import { withRules } from '../core/settings/with-rules.ts';
import { ask } from './ask.ts';
import { readSettings, watchSettings } from './settings.ts';

/**
 * Tells the settings that hold in this frame, at once and at every change, until `signal` aborts. In a
 * private window they come with what was chosen there, which only the background knows.
 * @returns looks at them again
 */
export function followSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): () => void {
  let stored: Settings | undefined;
  let turn = 0;
  const tell = async (): Promise<void> => {
    const told = ++turn;
    if (!stored) return;
    const rules = await ask('ownRules', null).catch(() => ({ sites: [], muted: [] }));
    if (told === turn && !signal.aborted) callback(withRules(stored, rules));
  };
  const onSettings = (settings: Settings): void => {
    stored = settings;
    if (browser.extension.inIncognitoContext) void tell();
    else callback(settings);
  };
  watchSettings(onSettings, signal);
  void readSettings().then(onSettings);
  return () => void tell();
}
