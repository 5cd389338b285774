import type { ComponentChildren, VNode } from 'preact';
import { IconButton } from '../icon-button.tsx';
import { say } from '../say.ts';

/** The card's name and tools; what it is stands below in `children`. */
export function CardHead(props: {
  name: string;
  onClose: () => void;
  children: ComponentChildren;
}): VNode {
  return (
    <header class="c-head">
      <h2>
        <bdi>{props.name}</bdi>
      </h2>
      <div class="c-tools">
        <IconButton icon="close" label={say('close')} onClick={props.onClose} />
      </div>
      {props.children}
    </header>
  );
}
