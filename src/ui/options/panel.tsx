import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from '../icon.tsx';
import { useFocusWhen } from '../use-focus-when.ts';

/** Something that has come up and wants to be read before the reader goes on: it takes the focus. */
export function Panel(props: {
  title: string;
  icon: IconName;
  bad?: boolean;
  children: ComponentChildren;
}): VNode {
  const panel = useFocusWhen<HTMLDivElement>(true);
  return (
    <div
      ref={panel}
      class={props.bad ? 'note bad' : 'note'}
      role="group"
      aria-label={props.title}
      tabIndex={-1}
    >
      <Icon name={props.icon} />
      <div>
        <b>{props.title}</b>
        {props.children}
      </div>
    </div>
  );
}
