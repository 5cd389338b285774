import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../say.ts';

/** Asks for the permission to read pages where the browser withholds it, else says how to limit it. */
export function PermissionRow(props: {
  mayRead: boolean;
  onAsk: () => Promise<boolean>;
  onLimit: (() => void) | null;
}): VNode {
  const { mayRead, onAsk, onLimit } = props;
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
  if (mayRead) return <GivenRow onLimit={onLimit} />;
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

function GivenRow({ onLimit }: { onLimit: (() => void) | null }): VNode {
  return (
    <div class="setting">
      <div>
        <h2>{say('hasPermission')}</h2>
        <p>{say('needsPermissionExplained')}</p>
        {!onLimit && <p>{say('wherePermissionSettings')}</p>}
      </div>
      {onLimit && (
        <button type="button" class="btn" onClick={onLimit}>
          {say('changeInBrowser')}
        </button>
      )}
    </div>
  );
}
