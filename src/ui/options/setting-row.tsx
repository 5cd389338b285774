import type { ComponentChildren, VNode } from 'preact';

/** A setting: what it is in a few words, and its control beside or, where there is no room, below. */
export function SettingRow(props: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="row">
      <div>
        <b>{props.title}</b>
        {props.text !== undefined && <p>{props.text}</p>}
      </div>
      {props.children !== undefined && <div class="ctl">{props.children}</div>}
    </div>
  );
}
