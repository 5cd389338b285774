/** Door: what stands at the side of pages, in Chromium's side panel and Firefox's sidebar. */
import { openArchiveFromTab } from './browser/archive-page.ts';
import { ask } from './browser/ask.ts';
import { followActiveTab } from './browser/follow-active-tab.ts';
import { followPage } from './browser/follow-page.ts';
import { takeLookUps } from './browser/look-ups.ts';
import { readerActions, type ShownTab } from './browser/reader-actions.ts';
import { followMessages } from './browser/surface-messages.ts';
import { openOptions, tell } from './browser/tabs.ts';
import { mount } from './ui/mount.ts';
import { NOTHING_YET, Popup } from './ui/popup/popup.tsx';
import type { PopupActions } from './ui/popup/popup-actions.ts';
import { patient } from './ui/patient.ts';
import { speakIn, whenSpokenAnew } from './ui/speak-in.ts';
import { messageOf } from './ui/use-latest.ts';

/** The tab whose page is shown, and how to look at it again. */
interface Visit extends ShownTab {
  readonly refresh: () => void;
}

let shown: Visit | null = null;

const actions: PopupActions = {
  ...readerActions(
    () => shown,
    () => shown?.refresh(),
  ),
  openArchive: (place) => void openArchiveFromTab(place),
  openOptions: () => void openOptions(),
  jump: ({ topic, frame }, occurrence) => {
    if (!shown) return;
    const { id, refresh } = shown;
    tell(id, frame, 'jump', { entity: topic.id, occurrence }).catch(refresh);
  },
  openAtSide: null,
};

function start(): void {
  let refresh = (): void => undefined;
  let leave = new AbortController();
  const onFailure = (reason: unknown): void => {
    show({ failure: messageOf(reason) });
  };
  const show = mount(Popup, { tab: null, ...NOTHING_YET, place: 'side', actions });
  const onTab = (tab: number, isPrivate: boolean): void => {
    leave.abort();
    leave = new AbortController();
    refresh = followPage(
      tab,
      {
        onPage: (page) => {
          shown = { id: tab, isPrivate, refresh };
          show({ tab, page, failure: null });
        },
        onFailure,
      },
      leave.signal,
    );
  };
  void followActiveTab({ onTab, onLoad: () => refresh() }).then((window) =>
    takeLookUps(window, (text) => {
      show({ lookUp: { text } });
    }),
  );
  const askArchive = (): void => {
    patient(() => ask('archive', null))().then((archive) => {
      show({ archive });
    }, onFailure);
  };
  askArchive();
  whenSpokenAnew(() => {
    refresh();
    askArchive();
  });
}

void followMessages(speakIn).then(start);
