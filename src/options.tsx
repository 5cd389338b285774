/** Door: the options page. */
import { render } from 'preact';
import { ask } from './browser/ask.ts';
import { browserLanguage, browserSettings } from './browser/browser-settings.ts';
import { messages } from './browser/i18n.ts';
import { askedPermissions } from './browser/permissions.ts';
import { changeSettings, readSettings, setSite, today, watchSettings } from './browser/settings.ts';
import { readShortcuts, watchShortcuts } from './browser/shortcuts.ts';
import { archiveUrl } from './browser/tabs.ts';
import { FailureNote } from './ui/failure-note.tsx';
import { OptionsPage } from './ui/options/options-page.tsx';
import type { OptionsActions, OptionsView } from './ui/options/options-view.ts';
import { patient } from './ui/patient.ts';
import { say, setMessages } from './ui/say.ts';
import { setDocumentLanguage } from './ui/set-document-language.ts';
import { messageOf } from './ui/use-latest.ts';

let shown: OptionsView | null = null;
let saves = 0;

function show(news: Partial<OptionsView>): void {
  if (!shown) return;
  shown = { ...shown, ...news };
  render(<OptionsPage view={shown} actions={actions} />, document.body);
}

/** Tells what came of a change. Where it failed the page is drawn anew as it was. */
async function kept(change: Promise<void>): Promise<boolean> {
  try {
    await change;
    show({ save: { state: 'saved', times: ++saves } });
    return true;
  } catch (error) {
    show({ save: { state: 'failed', reason: messageOf(error) } });
    return false;
  }
}

const ways = browserSettings();
const actions: OptionsActions = {
  change: (change) => kept(changeSettings(change)),
  setSite: (site, read) => kept(setSite(site, read)),
  topic: async (id) => (await ask('topic', { id, order: 'newest', limit: 0 }))?.topic ?? null,
  archive: patient(() => ask('archive', null)),
  topics: (query) => ask('topics', query),
  today,
  archiveAddress: archiveUrl(''),
  openShortcuts: ways.shortcuts && (() => void ways.shortcuts?.()),
  openLanguages: ways.languages && (() => void ways.languages?.()),
  openPermissions: ways.permissions && (() => void ways.permissions?.()),
};

async function start(): Promise<void> {
  shown = {
    settings: await readSettings(),
    save: { state: 'none' },
    shortcuts: await readShortcuts(),
    browserLanguage: browserLanguage(),
    permissions: askedPermissions(),
  };
  show({});
  const { signal } = new AbortController();
  watchSettings((settings) => {
    show({ settings });
  }, signal);
  const showShortcuts = async (): Promise<void> => {
    show({ shortcuts: await readShortcuts() });
  };
  watchShortcuts(() => void showShortcuts(), signal);
}

setMessages(messages());
setDocumentLanguage();
document.title = say('optionsTitle');
start().catch((error: unknown) => {
  if (!shown) render(<FailureNote reason={messageOf(error)} />, document.body);
});
