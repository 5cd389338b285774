import type { VNode } from 'preact';
import { Notice } from '../notice.tsx';
import { say } from '../say.ts';
import { usePageTitle } from './use-page-title.ts';

/** A link led to what this archive does not hold. */
export function NotHere(): VNode {
  usePageTitle(say('notHere'));
  return (
    <main>
      <Notice logo="dark" title={say('notHere')} text={say('notHereExplained')}>
        <div class="acts">
          <a class="btn" href="#">
            {say('browseEverything')}
          </a>
        </div>
      </Notice>
    </main>
  );
}
