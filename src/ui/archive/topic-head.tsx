import type { VNode } from 'preact';
import type { TopicView } from '../../core/protocol.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { KindLine } from '../kind-line.tsx';
import { say, sayCount } from '../say.ts';
import { AlsoWritten } from './also-written.tsx';
import type { TopicMutings } from './archive-sources.ts';
import { MuteButton } from './mute-button.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What the topic is, how it is written, how much there is on it, and whether pages mark it. */
export function TopicHead(props: { view: TopicView; mutings: TopicMutings }): VNode {
  const { topic, total, articles, spellings } = props.view;
  const heading = useHeadingFocus(topic.id);
  const [beside] = topic.names;
  return (
    <header class="t-head">
      <div>
        <KindLine kind={topic.kind} names={[]} />
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{topic.name}</bdi>{' '}
          {beside && (
            <span lang={beside.language} dir={directionOf(beside.language)}>
              {beside.text}
            </span>
          )}
        </h1>
        <p class="t-what" lang={topic.language} dir="auto">
          {topic.description}
        </p>
      </div>
      <dl>
        {topic.names.length + spellings.length > 0 && (
          <div>
            <dt>{say('alsoWritten')}</dt>
            <dd>
              <AlsoWritten view={props.view} />
            </dd>
          </div>
        )}
        <div>
          <dt>{say('inYourArchive')}</dt>
          <dd>
            {sayCount('excerptsInArticles', articles.length, sayCount('excerptCount', total))}
          </dd>
        </div>
      </dl>
      <MuteButton topic={topic.id} name={topic.name} mutings={props.mutings} />
    </header>
  );
}
