import type { VNode } from 'preact';
import type { CardNotice } from '../../core/card-notice.ts';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { locale, say } from '../say.ts';
import { isByKey } from './card-keys.ts';
import { noticeText } from './notice-text.ts';

/** Everything a notice is drawn from. */
export interface NoticeFace {
  readonly text: CardNotice;
  readonly dark: boolean;
  readonly rtl: boolean;
  readonly canUndo: boolean;
  readonly canAlways: boolean;
}

export interface NoticeActions {
  onUndo(): void;
  onAlways(byKey: boolean): void;
  onClose(): void;
}

/** What stands in a card's place once it has done something: what that was, and the way back. */
export function NoticeCard(props: { face: NoticeFace; actions: NoticeActions }): VNode {
  const { face, actions } = props;
  const words = noticeText(face.text);
  const [read, setRead] = useState('');
  // Readers of screens tell of what comes into a place they know, not of a place that comes with it.
  useEffect(() => {
    setRead(words);
  }, []);
  return (
    <section
      class={`card sl free note ${face.dark ? 'dark' : 'light'}`}
      dir={face.rtl ? 'rtl' : 'ltr'}
      lang={locale()}
      role="group"
      aria-label={words}
    >
      <p aria-hidden="true">{words}</p>
      <div class="vh" role="status">
        {read}
      </div>
      <div class="n-acts">
        {face.canUndo && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              actions.onUndo();
            }}
          >
            {say('undo')}
          </button>
        )}
        {face.canAlways && (
          <button
            type="button"
            class="btn quiet"
            onClick={(event) => {
              actions.onAlways(isByKey(event));
            }}
          >
            {say('onThisSiteAlways')}
          </button>
        )}
        <IconButton
          icon="close"
          label={say('close')}
          onClick={() => {
            actions.onClose();
          }}
        />
      </div>
    </section>
  );
}
