import type { VNode } from 'preact';
import type { NewSites } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { ChoiceRow } from './choice-row.tsx';

/** Which pages are read, where the browser lets Sidelight read them all; and how to limit that, too. */
export function ReadingRow(props: {
  newSites: NewSites;
  onChoose: (newSites: NewSites) => Promise<void>;
  onLimit: (() => void) | null;
}): VNode {
  const { newSites, onChoose, onLimit } = props;
  return (
    <ChoiceRow
      title={say('hasPermission')}
      name="new-sites"
      choices={[
        { value: 'ask', label: say('onlyWhenClicked') },
        { value: 'on', label: say('allowAll') },
      ]}
      value={newSites}
      onChoose={onChoose}
    >
      <p>{say(newSites === 'ask' ? 'whenClickedExplained' : 'needsPermissionExplained')}</p>
      {onLimit ? (
        <button type="button" class="link" onClick={onLimit}>
          {say('changeInBrowser')}
        </button>
      ) : (
        <p>{say('wherePermissionSettings')}</p>
      )}
    </ChoiceRow>
  );
}
