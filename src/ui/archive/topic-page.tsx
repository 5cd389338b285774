import type { VNode } from 'preact';
import { DESCRIPTION_LANGUAGE } from '../../core/model.ts';
import type { TopicView } from '../../core/protocol.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { FailureNote } from '../failure-note.tsx';
import { KindLine } from '../kind-line.tsx';
import { say, sayCount } from '../say.ts';
import { AlsoWritten } from './also-written.tsx';
import { AppearsWith } from './appears-with.tsx';
import type { ArchiveSources } from './archive-sources.ts';
import { ExcerptRow } from './excerpt-row.tsx';
import { NotHere } from './not-here.tsx';
import { useAsked } from './use-asked.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { usePageTitle } from './use-page-title.ts';

/** Everything the archive holds on one topic. */
export function TopicPage(props: { id: string; sources: ArchiveSources }): VNode | null {
  const asked = useAsked(props.sources.topic, props.id);
  if (asked.state === 'failed') return <FailureNote reason={asked.reason} />;
  if (asked.state === 'asking') return null;
  if (!asked.value) return <NotHere />;
  return <Topic view={asked.value} />;
}

function Topic({ view }: { view: TopicView }): VNode {
  usePageTitle(view.topic.name);
  return (
    <main class="topic">
      <TopicHead view={view} />
      <div class="t-columns">
        <section aria-labelledby="excerpts">
          <h2 id="excerpts">
            {say('excerpts')}
            <span class="meta">{say('newestFirst')}</span>
          </h2>
          {view.excerpts.length === 0 && <p class="t-none">{say('noExcerptsYet')}</p>}
          <ol>
            {view.excerpts.map((excerpt) => (
              <ExcerptRow key={excerpt.passage} excerpt={excerpt} query={null} />
            ))}
          </ol>
        </section>
        {view.with.length > 0 && <AppearsWith topics={view.with} />}
      </div>
    </main>
  );
}

function TopicHead({ view }: { view: TopicView }): VNode {
  const { topic, excerpts, articles, spellings } = view;
  const heading = useHeadingFocus(topic.id);
  return (
    <header class="t-head">
      <div>
        <KindLine kind={topic.kind} names={[]} />
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{topic.name}</bdi>{' '}
          {topic.names.slice(0, 1).map(({ text, language }) => (
            <span key={text} lang={language} dir={directionOf(language)}>
              {text}
            </span>
          ))}
        </h1>
        <p class="t-what" lang={DESCRIPTION_LANGUAGE} dir="auto">
          {topic.description}
        </p>
      </div>
      <dl>
        {topic.names.length + spellings.length > 0 && (
          <div>
            <dt>{say('alsoWritten')}</dt>
            <dd>
              <AlsoWritten view={view} />
            </dd>
          </div>
        )}
        <div>
          <dt>{say('inYourArchive')}</dt>
          <dd>
            {sayCount('excerptsInArticles', articles, sayCount('excerptCount', excerpts.length))}
          </dd>
        </div>
      </dl>
    </header>
  );
}
