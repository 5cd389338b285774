import type { VNode } from 'preact';
import { sayNodes } from '../say-nodes.tsx';
import { say } from '../say.ts';
import { shortcutText } from '../shortcut-text.ts';

/** What to try on the sample, by whatever the reader has at hand: the style sheet shows one of two. */
export function Lead(props: { nextKeys: string; onOptions: () => void }): VNode {
  const { nextKeys, onOptions } = props;
  const key = (
    <kbd class="kbd" dir="ltr">
      {shortcutText(nextKeys)}
    </kbd>
  );
  const options = (
    <button type="button" class="link" onClick={onOptions}>
      {say('options')}
    </button>
  );
  const ways = (
    <>
      <span class="by-pointer">
        {nextKeys === '' ? sayNodes('welcomePointOnly', options) : sayNodes('welcomePoint', key)}
      </span>
      <span class="by-finger">{say('welcomeTap')}</span>
    </>
  );
  return <p class="lead">{sayNodes('welcomeLead', ways)}</p>;
}
