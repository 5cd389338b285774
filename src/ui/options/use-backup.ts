import { useCallback, useEffect, useState } from 'preact/hooks';
import { changesBetween, isNoChange } from '../../core/settings/settings-changes.ts';
import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import type { FileReading } from '../../core/settings/settings-file.ts';
import type { BadReading } from './file-problems.tsx';
import type { OptionsActions } from './options-view.ts';

/** What the backup is at. */
export type BackupStage =
  | { readonly at: 'rest' }
  | { readonly at: 'refused'; readonly file: string; readonly reading: BadReading }
  | { readonly at: 'preview'; readonly file: string; readonly next: Settings }
  | { readonly at: 'confirm' }
  /** All settings were replaced: those from before by those after. */
  | {
      readonly at: 'done';
      readonly what: 'restored' | 'reset';
      readonly before: Settings;
      readonly after: Settings;
    };

export interface Backup {
  readonly stage: BackupStage;
  /** Reads a file and shows what it would change, or why it is refused. */
  open(file: File): void;
  /** Asks before everything is reset. */
  confirm(): void;
  replace(next: Settings): void;
  reset(): void;
  /** Puts the settings back that were replaced. */
  undo(before: Settings): void;
  close(): void;
}

const REST = { at: 'rest' } as const;

/**
 * The steps of restoring and resetting: nothing is replaced before the reader has seen what.
 * @param read - what a file holds; the same at every call
 */
export function useBackup(
  settings: Settings,
  change: OptionsActions['change'],
  read: (file: File) => Promise<FileReading>,
): Backup {
  const [stage, setStage] = useState<BackupStage>(REST);
  const apply = (next: Settings, stageAfter: BackupStage): void => {
    void change(() => next).then((kept) => {
      if (kept) setStage(stageAfter);
    });
  };
  const replace = (what: 'restored' | 'reset', after: Settings): void => {
    apply(after, { at: 'done', what, before: settings, after });
  };
  useEffect(() => {
    // What is chosen since, here or in another window, would be lost with what is taken back.
    if (stage.at === 'done' && isOther(settings, stage)) setStage(REST);
  }, [settings, stage]);
  return {
    stage,
    open: useCallback(
      (file) => {
        void read(file).then((reading) => {
          setStage(
            reading.state === 'good'
              ? { at: 'preview', file: file.name, next: reading.settings }
              : { at: 'refused', file: file.name, reading },
          );
        });
      },
      [read],
    ),
    confirm: () => {
      setStage({ at: 'confirm' });
    },
    replace: (next) => {
      replace('restored', next);
    },
    reset: () => {
      replace('reset', DEFAULTS);
    },
    undo: (before) => {
      apply(before, REST);
    },
    close: () => {
      setStage(REST);
    },
  };
}

/** Whether settings are neither those after, nor those before, as they are until the change is told. */
function isOther(now: Settings, { before, after }: BackupStage & { readonly at: 'done' }): boolean {
  return [before, after].every((known) => !isNoChange(changesBetween(now, known)));
}
