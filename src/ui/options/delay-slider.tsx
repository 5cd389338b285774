import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { OPEN_DELAY } from '../../core/settings/settings.ts';
import { say } from '../say.ts';

/** How long the pointer rests before a card opens. Saved when the reader lets go. */
export function DelaySlider(props: {
  delay: number;
  disabled: boolean;
  onDelay: (delay: number) => Promise<boolean>;
}): VNode {
  const { delay, disabled, onDelay } = props;
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? delay;
  return (
    <span class="range">
      <input
        type="range"
        min={OPEN_DELAY.least}
        max={OPEN_DELAY.most}
        step={OPEN_DELAY.step}
        value={shown}
        disabled={disabled}
        aria-label={say('openDelay')}
        aria-valuetext={say('milliseconds', shown)}
        onInput={(event) => {
          setMoving(Number(event.currentTarget.value));
        }}
        onChange={(event) => {
          void onDelay(Number(event.currentTarget.value)).then(() => {
            setMoving(null);
          });
        }}
      />
      <output>{say('milliseconds', shown)}</output>
    </span>
  );
}
