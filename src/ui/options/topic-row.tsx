import type { ComponentChildren, VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import { formatDay } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { useFocusWhen } from '../use-focus-when.ts';
import type { RowState } from './undoable-list.tsx';

/** An entry that is about a topic, or about none; children are its name. */
export function TopicRow(props: {
  /** Null where there is none, or the archive does not hold it any more; undefined while unknown. */
  topic: TopicRef | null | undefined;
  what: string;
  /** The day it was chosen, `YYYY-MM-DD`. */
  since: string;
  state: RowState;
  action: string;
  /** The action and the name, for who hears the button alone. */
  actionLabel: string;
  children: ComponentChildren;
}): VNode {
  const { topic, what, since, state, action, actionLabel, children } = props;
  const button = useFocusWhen<HTMLButtonElement>(state.focused);
  return (
    <li class="li">
      <span class="name">
        <Icon name={topic?.kind ?? 'hidden'} />
        <span>{children}</span>
      </span>
      <span class="meta">
        {what} · {say('since', formatDay(since))}
      </span>
      <span class="ctl">
        <button
          ref={button}
          type="button"
          class="btn quiet"
          aria-label={actionLabel}
          onClick={state.onTake}
        >
          {action}
        </button>
      </span>
    </li>
  );
}
