/** Door: the toolbar popup. */
import { render, type ComponentProps } from 'preact';
import { ask } from './browser/ask.ts';
import { watchPage } from './browser/frame-reports.ts';
import { messages } from './browser/i18n.ts';
import { setSite } from './browser/settings.ts';
import { activeTab, archiveUrl, openTab, tell } from './browser/tabs.ts';
import { Popup } from './ui/popup/popup.tsx';
import type { PopupActions } from './ui/popup/popup-actions.ts';
import { setMessages } from './ui/say.ts';
import { setDocumentLanguage } from './ui/set-document-language.ts';
import { messageOf } from './ui/use-search.ts';

type Shown = Omit<ComponentProps<typeof Popup>, 'actions'>;

let shown: Shown = { page: null, archive: null, failure: null };

function show(news: Partial<Shown>, actions: PopupActions): void {
  shown = { ...shown, ...news };
  render(<Popup {...shown} actions={actions} />, document.body);
}

function actionsOn(tab: number, refresh: () => void): PopupActions {
  return {
    search: (query) => ask('search', query),
    addressOf: archiveUrl,
    openArchive: (place) => void openTab(archiveUrl(place)).then(() => close()),
    jump: ({ topic, frame }, occurrence, { stay }) => {
      const jumped = tell(tab, frame, 'jump', { entity: topic.id, occurrence });
      // A page that is gone has no mention to jump to: show what there is now.
      jumped.then(() => {
        if (!stay) close();
      }, refresh);
    },
    pause: (site, paused) => void setSite(site, !paused).then(refresh, refresh),
  };
}

async function start(): Promise<void> {
  const { id } = await activeTab();
  const actions = actionsOn(id, refresh);
  const fail = (reason: unknown): void => {
    show({ failure: messageOf(reason) }, actions);
  };
  function refresh(): void {
    ask('page', { tab: id }).then((page) => {
      show({ page, failure: null }, actions);
    }, fail);
  }
  show({}, actions);
  watchPage(id, refresh, new AbortController().signal);
  refresh();
  ask('archive', null).then((archive) => {
    show({ archive }, actions);
  }, fail);
}

setMessages(messages());
setDocumentLanguage();
void start();
