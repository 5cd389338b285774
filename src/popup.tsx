/** Door: the toolbar popup. */
import { openArchiveFromTab } from './browser/archive-page.ts';
import { ask } from './browser/ask.ts';
import { followPage } from './browser/follow-page.ts';
import { readerActions } from './browser/reader-actions.ts';
import { hasSide, openSide } from './browser/side-panel.ts';
import { followMessages } from './browser/surface-messages.ts';
import { activeTab, openOptions, tell } from './browser/tabs.ts';
import { mount } from './ui/mount.ts';
import { NOTHING_YET, Popup } from './ui/popup/popup.tsx';
import type { PopupActions } from './ui/popup/popup-actions.ts';
import { patient } from './ui/patient.ts';
import { speakIn } from './ui/speak-in.ts';
import { messageOf } from './ui/use-latest.ts';

const leave = (): void => {
  close();
};

async function start(): Promise<void> {
  const tab = await activeTab();
  const onFailure = (reason: unknown): void => {
    show({ failure: messageOf(reason) });
  };
  const actions: PopupActions = {
    ...readerActions(
      () => tab,
      () => {
        refresh();
      },
    ),
    openArchive: (place) => void openArchiveFromTab(place).then(leave),
    openOptions: () => void openOptions().then(leave),
    jump: ({ topic, frame }, occurrence, { stay }) => {
      const jumped = tell(tab.id, frame, 'jump', { entity: topic.id, occurrence });
      // A page that is gone has no mention to jump to: show what there is now.
      jumped.then(() => {
        if (!stay) leave();
      }, refresh);
    },
    openAtSide: hasSide()
      ? () => {
          // Where the browser refuses, the archive is the next best place to stay in.
          openSide(tab.window).then(leave, () => {
            actions.openArchive('');
          });
        }
      : null,
  };
  const show = mount(Popup, {
    tab: tab.id,
    ...NOTHING_YET,
    place: 'toolbar',
    actions,
  });
  const refresh = followPage(
    tab.id,
    {
      onPage: (page) => {
        show({ page, failure: null });
      },
      onFailure,
    },
    new AbortController().signal,
  );
  patient(() => ask('archive', null))().then((archive) => {
    show({ archive });
  }, onFailure);
}

void followMessages(speakIn).then(start);
