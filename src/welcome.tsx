/** Door: the welcome page, opened once. Its sample is read as any page is. */
import { render } from 'preact';
import { ask } from './browser/ask.ts';
import { browserSettings } from './browser/browser-settings.ts';
import { askToReadPages, mayReadPages, watchPermissions } from './browser/permissions.ts';
import { servePage } from './browser/serve-page.ts';
import { changeSettings, readSettings, watchSettings } from './browser/settings.ts';
import { keysOf, readShortcuts, watchShortcuts } from './browser/shortcuts.ts';
import { followMessages } from './browser/surface-messages.ts';
import { archiveUrl, openOptions, openTab } from './browser/tabs.ts';
import type { Settings } from './core/settings/settings.ts';
import { marksOfFrame } from './page/marks-handshake.ts';
import { sampleServices, sampleSettings } from './page/sample-page.ts';
import { say } from './ui/say.ts';
import { speakIn, whenSpokenAnew } from './ui/speak-in.ts';
import { WelcomePage, type WelcomeActions, type WelcomeView } from './ui/welcome/welcome-page.tsx';

const { signal } = new AbortController();
const page = marksOfFrame().start(
  sampleServices({
    card: (query) => ask('card', query),
    openArchive: (place) => openTab(archiveUrl(place)),
  }),
  () => Promise.resolve(null),
  signal,
);

const ways = browserSettings();
const actions: WelcomeActions = {
  change: changeSettings,
  openOptions: () => void openOptions(),
  askToRead: () => askToReadPages(),
  limitReading: ways.permissions && (() => void ways.permissions?.()),
};

let shown: WelcomeView = { density: 'block', newSites: 'on', nextKeys: '', mayRead: true };

function show(news: Partial<WelcomeView>): void {
  shown = { ...shown, ...news };
  document.title = `${say('welcome')} · ${say('extensionName')}`;
  render(<WelcomePage view={shown} actions={actions} />, document.body);
}

function apply(settings: Settings): void {
  show({ density: settings.density, newSites: settings.newSites });
  void page.apply(sampleSettings(settings));
}

// Asked for at once: each answer comes from another process of the browser.
const asked = Promise.all([readSettings(), readShortcuts(), mayReadPages()]);

async function start(): Promise<void> {
  const [settings, shortcuts, mayRead] = await asked;
  shown = { ...shown, mayRead, nextKeys: keysOf('next-mention', shortcuts) };
  apply(settings);
  whenSpokenAnew(() => {
    show({});
  });
  watchSettings(apply, signal);
  watchShortcuts((keys) => {
    show({ nextKeys: keysOf('next-mention', keys) });
  }, signal);
  watchPermissions((mayRead) => {
    show({ mayRead });
  }, signal);
}

servePage(
  {
    report: () => page.report(),
    // What is chosen in private windows does not concern a sample.
    rulesChanged: () => null,
    visit: () => Promise.resolve(null),
    walk: ({ step }) => page.step(step).then(() => null),
    jump: ({ entity, occurrence }) => page.jump(entity, occurrence).then(() => null),
  },
  false,
);
void followMessages(speakIn).then(start);
