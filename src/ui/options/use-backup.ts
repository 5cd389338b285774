import { useCallback, useState } from 'preact/hooks';
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
  /** All settings were replaced; `before` are those from before. */
  | { readonly at: 'done'; readonly what: 'restored' | 'reset'; readonly before: Settings };

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
      apply(next, { at: 'done', what: 'restored', before: settings });
    },
    reset: () => {
      apply(DEFAULTS, { at: 'done', what: 'reset', before: settings });
    },
    undo: (before) => {
      apply(before, REST);
    },
    close: () => {
      setStage(REST);
    },
  };
}
