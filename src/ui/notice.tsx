import type { ComponentChildren, VNode } from 'preact';
import { Logo, type LogoState } from './logo.tsx';

/** A state of things in a few words; the nearest useful step goes into `children`. */
export function Notice(props: {
  logo: LogoState;
  title: string;
  text: string;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="notice">
      <Logo state={props.logo} size={40} />
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
