import { Fragment, type VNode } from 'preact';
import type { Kind } from '../core/model.ts';
import type { TopicSummary } from '../core/protocol.ts';
import { directionOf } from './direction-of.ts';
import { Icon } from './icon.tsx';
import { say } from './say.ts';

/** Room for names in other scripts beside a topic's kind, in characters: the line should not break. */
const ROOM = 24;

/** What kind of topic it is, as a glyph and a word, and its names in other scripts. */
export function KindLine(props: { kind: Kind; names: TopicSummary['names'] }): VNode {
  return (
    <p class="kind">
      <Icon name={props.kind} />
      <span>{say(`kind_${props.kind}`)}</span>
      {fitting(props.names).map(({ text, language }) => (
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

/** The first name, and the second where there is room for both. */
function fitting(names: TopicSummary['names']): TopicSummary['names'] {
  const two = names.slice(0, 2);
  const length = two.reduce((sum, { text }) => sum + text.length, 0);
  return length <= ROOM ? two : two.slice(0, 1);
}
