import type { VNode } from 'preact';
import type { Kind } from '../core/model.ts';
import type { TopicSummary } from '../core/protocol.ts';
import { directionOf } from '../core/text/direction-of.ts';
import { Icon } from './icon.tsx';
import { say } from './say.ts';

/** What kind of topic it is, as a glyph and a word, and the most useful of its other names. */
export function KindLine(props: { kind: Kind; names: TopicSummary['names'] }): VNode {
  const [name] = props.names;
  return (
    <p class="kind">
      <Icon name={props.kind} />
      <span>{say(`kind_${props.kind}`)}</span>
      {name && (
        <>
          <span aria-hidden="true">·</span>
          <bdi lang={name.language} dir={directionOf(name.language)}>
            {name.text}
          </bdi>
        </>
      )}
    </p>
  );
}
