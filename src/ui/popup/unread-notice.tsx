import type { VNode } from 'preact';
import type { PageSummary } from '../../core/protocol.ts';
import { Notice } from '../notice.tsx';
import { say } from '../say.ts';
import type { PopupActions } from './popup-actions.ts';
import { pageSite } from './page-site.ts';

/** Why the page is not read, and what the reader can say to that. */
export function UnreadNotice(props: { page: PageSummary; actions: PopupActions }): VNode {
  const { page, actions } = props;
  const { site } = page;
  const asks = page.state === 'asking';
  const title = asks ? say('askingHere', pageSite(page)) : say('pausedHere');
  return (
    <Notice logo="paused" title={title} text={say(asks ? 'askingExplained' : 'pausedExplained')}>
      {site !== null && (
        <div class="acts">
          <button type="button" class="btn primary" onClick={() => actions.pause(site, false)}>
            {say(asks ? 'alwaysRead' : 'turnOn')}
          </button>
          <button type="button" class="btn quiet" onClick={() => actions.visit(true)}>
            {say('justThisVisit')}
          </button>
          {asks && (
            <button type="button" class="btn quiet" onClick={() => actions.pause(site, true)}>
              {say('neverRead')}
            </button>
          )}
        </div>
      )}
    </Notice>
  );
}
