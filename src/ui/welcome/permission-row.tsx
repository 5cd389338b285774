import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../say.ts';

/** Asks for the permission to read pages, which the browser withholds. */
export function PermissionRow({ onAsk }: { onAsk: () => Promise<boolean> }): VNode {
  const [refused, setRefused] = useState(false);
  const ask = (): void => {
    onAsk().then(
      (given) => {
        setRefused(!given);
      },
      () => {
        setRefused(true);
      },
    );
  };
  return (
    <div class="setting">
      <div>
        <h2>{say('needsPermission')}</h2>
        <p>{say('needsPermissionExplained')}</p>
        <div role="status">{refused && <p class="bad">{say('notAllowed')}</p>}</div>
      </div>
      <button type="button" class="btn primary" onClick={ask}>
        {say('allowAll')}
      </button>
    </div>
  );
}
