import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { isByKey } from './card-keys.ts';

/** Keeps a card, or lets it go; a sheet stays where it is. Its name stays, its state says the rest. */
export function PinButton(props: {
  pressed: boolean;
  sheet: boolean;
  onPin: (on: boolean, byKey: boolean) => void;
}): VNode {
  const { pressed, sheet } = props;
  const name = say(sheet ? 'keepOpen' : 'pin');
  return (
    <button
      type="button"
      class="ib"
      aria-label={name}
      title={pressed && !sheet ? say('unpin') : name}
      aria-pressed={pressed}
      onClick={(event) => {
        props.onPin(!pressed, isByKey(event));
      }}
    >
      <Icon name={pressed ? 'pinned' : 'pin'} />
    </button>
  );
}
