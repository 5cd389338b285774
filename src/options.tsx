/** Door: the options page. */
import { render } from 'preact';
import { ask } from './browser/ask.ts';
import { browserLanguage, browserSettings } from './browser/browser-settings.ts';
import { browserMessages } from './browser/i18n.ts';
import { askedPermissions } from './browser/permissions.ts';
import { changeSettings, readSettings, setSite, today, watchSettings } from './browser/settings.ts';
import { readShortcuts, watchShortcuts } from './browser/shortcuts.ts';
import { followMessages } from './browser/surface-messages.ts';
import { archiveUrl } from './browser/tabs.ts';
import { FailureNote } from './ui/failure-note.tsx';
import { OptionsPage } from './ui/options/options-page.tsx';
import type { OptionsActions, OptionsView } from './ui/options/options-view.ts';
import { SaveReports } from './ui/options/save-reports.ts';
import { patient } from './ui/patient.ts';
import { say } from './ui/say.ts';
import { speakIn, whenSpokenAnew } from './ui/speak-in.ts';
import { messageOf } from './ui/use-latest.ts';

let shown: OptionsView | null = null;

function show(news: Partial<OptionsView>): void {
  if (!shown) return;
  shown = { ...shown, ...news };
  document.title = say('optionsTitle');
  render(<OptionsPage view={shown} actions={actions} />, document.body);
}

const saves = new SaveReports((save) => {
  show({ save });
});
const ways = browserSettings();
const actions: OptionsActions = {
  change: (change) => saves.of(changeSettings(change)),
  setSite: (site, read) => saves.of(setSite(site, read)),
  topic: async (id) => (await ask('topic', { id, order: 'newest', limit: 0 }))?.topic ?? null,
  archive: patient(() => ask('archive', null)),
  topics: (query) => ask('topics', query),
  today,
  archiveAddress: archiveUrl(''),
  openShortcuts: ways.shortcuts && (() => void ways.shortcuts?.()),
  openPermissions: ways.permissions && (() => void ways.permissions?.()),
};

// Asked for at once: each answer comes from another process of the browser.
const asked = Promise.all([readSettings(), readShortcuts()]);

async function start(): Promise<void> {
  const [settings, shortcuts] = await asked;
  shown = {
    settings,
    save: { state: 'none' },
    shortcuts,
    browserLanguage: browserLanguage(),
    followedLanguage: browserMessages().locale,
    permissions: askedPermissions(),
  };
  show({});
  whenSpokenAnew(() => {
    show({});
  });
  const { signal } = new AbortController();
  watchSettings((settings) => {
    show({ settings });
  }, signal);
  watchShortcuts((shortcuts) => {
    show({ shortcuts });
  }, signal);
}

followMessages(speakIn, (error) => {
  saves.failed(error);
})
  .then(start)
  .catch((error: unknown) => {
    if (!shown) render(<FailureNote reason={messageOf(error)} />, document.body);
  });
