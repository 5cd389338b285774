import type { VNode } from 'preact';
import type { FileReading } from '../../core/settings/settings-file.ts';
import type { SettingsFault } from '../../core/settings/settings-fault.ts';
import { MOST_RULES, OPEN_DELAY } from '../../core/settings/settings.ts';
import { joinNames } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';
import { Panel } from './panel.tsx';

/** A file with more mistakes than these was not made by hand: the first tell enough. */
const MOST_SHOWN = 20;

export type BadReading = Exclude<FileReading, { readonly state: 'good' }>;

/** Why a file is not restored, every mistake in it by its place, and what to do. */
export function FileProblems(props: {
  file: string;
  reading: BadReading;
  onClose: () => void;
}): VNode {
  const { file, reading, onClose } = props;
  const faults = reading.state === 'faulty' ? reading.faults : [];
  return (
    <Panel title={say('fileRefused', file)} icon="warning" bad>
      <p>{say(`file_${reading.state}`)}</p>
      {faults.length > 0 && (
        <ul class="faults">
          {faults.slice(0, MOST_SHOWN).map((fault) => (
            <li key={`${fault.path} ${fault.wrong}`}>
              <code dir="ltr">{fault.path}</code>
              {`: ${saidOf(fault)}`}
            </li>
          ))}
        </ul>
      )}
      {faults.length > MOST_SHOWN && <p>{sayCount('moreFaults', faults.length - MOST_SHOWN)}</p>}
      <div class="acts">
        <button type="button" class="btn" onClick={onClose}>
          {say('dismiss')}
        </button>
      </div>
    </Panel>
  );
}

function saidOf({ wrong, choices }: SettingsFault): string {
  if (wrong === 'choice') return say('fault_choice', joinNames(choices));
  if (wrong === 'delay') return say('fault_delay', OPEN_DELAY.least, OPEN_DELAY.most);
  if (wrong === 'tooMany') return say('fault_tooMany', MOST_RULES);
  return say(`fault_${wrong}`);
}
