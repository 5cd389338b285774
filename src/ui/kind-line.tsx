import { Fragment, type VNode } from 'preact';
import type { Kind } from '../core/model.ts';
import type { TopicSummary } from '../core/protocol.ts';
import { directionOf } from './direction-of.ts';
import { Icon } from './icon.tsx';
import { say } from './say.ts';

/** How many names in other scripts stand beside a topic's kind. */
const NAMES = 2;

/** What kind of topic it is, as a glyph and a word, and its names in other scripts. */
export function KindLine(props: { kind: Kind; names: TopicSummary['names'] }): VNode {
  return (
    <p class="kind">
      <Icon name={props.kind} />
      <span>{say(`kind_${props.kind}`)}</span>
      {props.names.slice(0, NAMES).map(({ text, language }) => (
        <Fragment key={text}>
          <span aria-hidden="true">·</span>
          <bdi lang={language} dir={directionOf(language)}>
            {text}
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
