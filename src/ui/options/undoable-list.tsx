import { Fragment, type VNode } from 'preact';
import { GoneRow } from './gone-row.tsx';
import { useTakenBack } from './use-taken-back.ts';

/** What a row needs beside its entry. */
export interface RowState {
  /** It has just been put back: focus goes there. */
  readonly focused: boolean;
  readonly onTake: () => void;
}

/** Entries of a setting that the reader takes out one by one, each with a way back in its place. */
export function UndoableList<T>(props: {
  label: string;
  entries: readonly T[];
  keyOf: (entry: T) => string;
  /** All that are shown, those that are gone among them, in their order. */
  order: (entries: readonly T[], gone: readonly T[]) => readonly T[];
  /** Take an entry out, and put it back; false where that could not be kept. */
  onTake: (entry: T) => Promise<boolean>;
  onRestore: (entry: T) => Promise<boolean>;
  goneText: (entry: T) => string;
  row: (entry: T, state: RowState) => VNode;
  /** Said where nothing is listed. */
  empty: string | null;
}): VNode | null {
  const { entries, keyOf, onTake, onRestore } = props;
  const listed = new Set(entries.map(keyOf));
  const { gone, restored, take, restore } = useTakenBack<T>(listed, keyOf);
  const takeOut = async (entry: T): Promise<void> => {
    if (await onTake(entry)) take(entry);
  };
  const putBack = async (entry: T): Promise<void> => {
    if (await onRestore(entry)) restore(entry);
  };
  const all = props.order(entries, gone);
  if (all.length === 0) return props.empty === null ? null : <p class="empty">{props.empty}</p>;
  return (
    <ul aria-label={props.label}>
      {all.map((entry) => {
        const key = keyOf(entry);
        const onTakeOut = (): void => void takeOut(entry);
        return listed.has(key) ? (
          <Fragment key={key}>
            {props.row(entry, { focused: restored === key, onTake: onTakeOut })}
          </Fragment>
        ) : (
          <GoneRow
            key={`gone ${key}`}
            text={props.goneText(entry)}
            onUndo={() => void putBack(entry)}
          />
        );
      })}
    </ul>
  );
}
