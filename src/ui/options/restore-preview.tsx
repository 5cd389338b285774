import type { VNode } from 'preact';
import { changesBetween, isNoChange } from '../../core/settings/settings-changes.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { changeLines } from './change-lines.ts';
import { Panel } from './panel.tsx';

/** What a file would change, before anything is. */
export function RestorePreview(props: {
  file: string;
  now: Settings;
  next: Settings;
  topicName: (id: string) => string;
  onReplace: () => void;
  onCancel: () => void;
}): VNode {
  const { file, now, next, topicName, onReplace, onCancel } = props;
  const changes = changesBetween(now, next);
  if (isNoChange(changes)) {
    return (
      <Panel title={say('fileSame', file)} icon="done">
        <p>{say('fileSameExplained')}</p>
        <div class="acts">
          <button type="button" class="btn" onClick={onCancel}>
            {say('dismiss')}
          </button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel title={say('fileChanges', file)} icon="restore">
      <ul class="faults">
        {changeLines(changes, now, next, topicName).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{say('fileChangesExplained')}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={onReplace}>
          {say('replaceSettings')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </Panel>
  );
}
