import type { VNode } from 'preact';
import type { Density, Look } from '../../core/settings/settings.ts';
import { sayNodes } from '../say-nodes.tsx';
import { say } from '../say.ts';

/** How many mentions are marked, shown on a few lines that name one place again and again. */
export function DensitySample({ density, look }: { density: Density; look: Look }): VNode {
  const place = say('samplePlace');
  const marked = <Marked look={look} text={place} />;
  return (
    <>
      <span>
        {sayNodes('sampleFirst', marked, density === 'all' ? marked : <bdi>{place}</bdi>)}
      </span>
      <span>{sayNodes('sampleSecond', density === 'page' ? <bdi>{place}</bdi> : marked)}</span>
    </>
  );
}

/** How a mark looks. */
export function LookSample({ look }: { look: Look }): VNode {
  return <span>{sayNodes('sampleLook', <Marked look={look} text={say('sampleName')} />)}</span>;
}

function Marked(props: { look: Look; text: string }): VNode {
  return <bdi class={`look-${props.look}`}>{props.text}</bdi>;
}
