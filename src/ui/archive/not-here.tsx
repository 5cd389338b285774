import type { VNode } from 'preact';
import { Notice } from '../notice.tsx';
import { say } from '../say.ts';
import { usePageTitle } from './use-page-title.ts';

/** An address led to what this archive does not hold, or to nothing at all. */
export function NotHere({ lost = false }: { lost?: boolean }): VNode {
  const title = say(lost ? 'lost' : 'notHere');
  usePageTitle(title);
  return (
    <main>
      <Notice
        page
        logo="dark"
        title={title}
        text={say(lost ? 'lostExplained' : 'notHereExplained')}
      >
        <div class="acts">
          <a class="btn" href="#">
            {say('browseEverything')}
          </a>
        </div>
      </Notice>
    </main>
  );
}
