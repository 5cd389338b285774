import type { VNode } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './say.ts';
import { webAddress } from './web-address.ts';

/** The way out to a source, in a new tab that learns nothing of where it was opened from. */
export function SourceLink(props: { url: string | null; label: string }): VNode | null {
  const href = webAddress(props.url);
  if (href === null) return null;
  return (
    <a
      class="go"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={say('opensNewTab', props.label)}
    >
      {props.label}
      <Icon name="out" mirrored />
    </a>
  );
}
