import type { VNode } from 'preact';

/** Lit: something was found. Dark: nothing was. Paused: the page is not read. */
export type LogoState = 'lit' | 'dark' | 'paused';

/** The page and its side light, which is lit only when there is something to show. */
export function Logo(props: { state: LogoState; size: number }): VNode {
  const { state, size } = props;
  const body = state === 'paused' ? '#76808A' : '#2A8790';
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="9" height="14" rx="2" fill={body} />
      {state === 'paused' ? (
        <path class="stroke" d="M4.1 5.5v5M6.9 5.5v5" stroke-width="1.5" />
      ) : (
        <path class="stroke" d="M3.5 5h4M3.5 8h4M3.5 11h2.5" stroke-width="1.25" />
      )}
      {state === 'lit' ? (
        <rect x="11.5" y="1" width="3.5" height="14" rx="1.5" fill="#CC8210" />
      ) : (
        <rect x="12" y="1.5" width="2.5" height="13" rx="1" fill="none" stroke={body} />
      )}
    </svg>
  );
}
