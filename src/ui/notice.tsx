import type { ComponentChildren, VNode } from 'preact';
import { Logo, type LogoState } from './logo.tsx';

/**
 * A state of things in a few words; the nearest useful step goes into `children`. Where it is all that a
 * page shows, `page` makes its title the page's heading.
 */
export function Notice(props: {
  logo: LogoState;
  title: string;
  text: string;
  page?: boolean;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="notice">
      <Logo state={props.logo} size={40} />
      {props.page ? <h1 tabIndex={-1}>{props.title}</h1> : <h2>{props.title}</h2>}
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
