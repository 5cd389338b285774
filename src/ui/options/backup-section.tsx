import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { writeSettingsFile } from '../../core/settings/settings-file.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Icon } from '../icon.tsx';
import { saveFile } from '../save-file.ts';
import { say } from '../say.ts';
import { FileProblems } from './file-problems.tsx';
import { FilePicker } from './file-picker.tsx';
import type { OptionsActions } from './options-view.ts';
import { Panel } from './panel.tsx';
import { readFile } from './read-file.ts';
import { RestorePreview } from './restore-preview.tsx';
import { Section } from './section.tsx';
import { SettingRow } from './setting-row.tsx';
import { useBackup, type Backup } from './use-backup.ts';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly settings: Settings;
  readonly topicName: (id: string) => string;
  readonly actions: OptionsActions;
}

/** The settings as a file, to keep and to bring back; and all of them back to how they began. */
export function BackupSection({ settings, topicName, actions }: Props): VNode {
  const backup = useBackup(settings, actions.change, readFile);
  const dragging = useFileDrop(backup.open);
  const picker = useRef<HTMLButtonElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  return (
    <Section id="backup" class={dragging ? 'box dragging' : 'box'}>
      <SettingRow title={say('saveCopy')} text={say('saveCopyExplained')}>
        <button
          type="button"
          class="btn"
          onClick={() => {
            const name = `sidelight-${actions.today()}.sidelight.json`;
            saveFile(name, writeSettingsFile(settings), 'application/json');
          }}
        >
          <Icon name="save" />
          {say('saveBackup')}
        </button>
      </SettingRow>
      <SettingRow title={say('restore')} text={say('restoreExplained')}>
        <FilePicker button={picker} onFile={backup.open} />
      </SettingRow>
      <FileStage {...{ settings, topicName, backup, picker }} />
      <SettingRow title={say('resetAll')} text={say('resetAllExplained')}>
        <button ref={reset} type="button" class="btn bad" onClick={backup.confirm}>
          {say('reset')}
        </button>
      </SettingRow>
      <ResetStage backup={backup} button={reset} />
    </Section>
  );
}

function FileStage(props: {
  settings: Settings;
  topicName: (id: string) => string;
  backup: Backup;
  picker: RefObject<HTMLButtonElement | null>;
}): VNode | null {
  const { settings, topicName, backup, picker } = props;
  const { stage } = backup;
  const close = closing(backup, picker);
  if (stage.at === 'refused') {
    return <FileProblems file={stage.file} reading={stage.reading} onClose={close} />;
  }
  if (stage.at === 'preview') {
    return (
      <RestorePreview
        file={stage.file}
        now={settings}
        next={stage.next}
        topicName={topicName}
        onReplace={() => {
          backup.replace(stage.next);
        }}
        onCancel={close}
      />
    );
  }
  if (stage.at !== 'done' || stage.what !== 'restored') return null;
  return <Replaced title={say('restored')} before={stage.before} {...{ backup, button: picker }} />;
}

function ResetStage(props: {
  backup: Backup;
  button: RefObject<HTMLButtonElement | null>;
}): VNode | null {
  const { backup, button } = props;
  const { stage } = backup;
  const close = closing(backup, button);
  if (stage.at === 'done' && stage.what === 'reset') {
    return <Replaced title={say('wasReset')} before={stage.before} {...{ backup, button }} />;
  }
  if (stage.at !== 'confirm') return null;
  return (
    <Panel title={say('confirmReset')} icon="warning">
      <p>{say('confirmResetExplained')}</p>
      <div class="acts">
        <button type="button" class="btn bad" onClick={backup.reset}>
          {say('resetAll')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </Panel>
  );
}

/** All settings have been replaced: until the reader goes on, they can be had back. */
function Replaced(props: {
  title: string;
  before: Settings;
  backup: Backup;
  /** Where the focus goes back to. */
  button: RefObject<HTMLButtonElement | null>;
}): VNode {
  const { title, before, backup, button } = props;
  return (
    <Panel title={title} icon="done">
      <div class="acts">
        <button
          type="button"
          class="btn"
          onClick={() => {
            backup.undo(before);
            button.current?.focus();
          }}
        >
          {say('undo')}
        </button>
        <button type="button" class="btn quiet" onClick={closing(backup, button)}>
          {say('dismiss')}
        </button>
      </div>
    </Panel>
  );
}

/** Closes what has come up, and gives the focus back to where it came from. */
function closing(backup: Backup, from: RefObject<HTMLButtonElement | null>): () => void {
  return () => {
    backup.close();
    from.current?.focus();
  };
}
