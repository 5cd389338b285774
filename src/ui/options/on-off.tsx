import type { VNode } from 'preact';
import { say } from '../say.ts';
import { Segmented } from '../segmented.tsx';

/** Something that is on or off. */
export function OnOff(props: {
  label: string;
  name: string;
  on: boolean;
  onChange: (on: boolean) => void;
}): VNode {
  const { label, name, on, onChange } = props;
  return (
    <Segmented
      label={label}
      name={name}
      choices={[
        { value: 'on', label: say('on') },
        { value: 'off', label: say('off') },
      ]}
      value={on ? 'on' : 'off'}
      onChoose={(value) => {
        onChange(value === 'on');
      }}
    />
  );
}
