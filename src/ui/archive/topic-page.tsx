import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import {
  EXCERPT_ORDERS,
  type ExcerptOrder,
  type TopicQuery,
  type TopicView,
} from '../../core/protocol.ts';
import { FailureNote } from '../failure-note.tsx';
import type { TopicRoute } from '../route.ts';
import { say } from '../say.ts';
import { useLatest } from '../use-latest.ts';
import { AppearsWith } from './appears-with.tsx';
import type { ArchiveSources } from './archive-sources.ts';
import { ExcerptRow } from './excerpt-row.tsx';
import { NotHere } from './not-here.tsx';
import { PlotSection } from './plot-section.tsx';
import { PAGE } from './results.ts';
import { ShowMore } from './show-more.tsx';
import { SortSelect } from './sort-select.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { Timeline } from './timeline.tsx';
import { TopicHead } from './topic-head.tsx';
import { usePageTitle } from './use-page-title.ts';
import type { Go } from './use-route.ts';

/** Everything the archive holds on one topic. */
export function TopicPage(props: {
  route: TopicRoute;
  sources: ArchiveSources;
  go: Go;
}): VNode | null {
  const { route, sources, go } = props;
  const { found, failure } = useLatest(sources.topic, queryOf(route));
  if (failure !== null) return <FailureNote reason={failure} page />;
  // While the next topic is awaited, the last one would be under the wrong address.
  if (found?.query.id !== route.topic) return null;
  if (found.answer === null) return <NotHere />;
  return <Topic key={route.topic} view={found.answer} route={route} sources={sources} go={go} />;
}

function queryOf({ topic, order, shown = PAGE }: TopicRoute): TopicQuery {
  return { id: topic, order: order ?? 'newest', limit: shown };
}

function Topic(props: {
  view: TopicView;
  route: TopicRoute;
  sources: ArchiveSources;
  go: Go;
}): VNode {
  const { view, route, sources, go } = props;
  usePageTitle(view.topic.name);
  return (
    <main class="topic">
      <TopicHead view={view} mutings={sources.mutings} />
      {view.articles.length > 0 && (
        <PlotSection
          id="timeline"
          class="timeline"
          heading={say('overTime')}
          plot={() => <Timeline view={view} />}
          table={() => <TimelineTable articles={view.articles} />}
        />
      )}
      <div class={view.with.length > 0 ? 't-columns' : 't-columns one'}>
        <Excerpts view={view} route={route} go={go} />
        {view.with.length > 0 && <AppearsWith view={view} />}
      </div>
    </main>
  );
}

function Excerpts(props: { view: TopicView; route: TopicRoute; go: Go }): VNode {
  const { view, route, go } = props;
  const { excerpts, total } = view;
  const list = useRef<HTMLOListElement>(null);
  return (
    <section class="t-excerpts" aria-labelledby="excerpts">
      <div class="p-head">
        <h2 id="excerpts">{say('excerpts')}</h2>
        {total > 1 && (
          <SortSelect<ExcerptOrder>
            value={route.order ?? 'newest'}
            orders={EXCERPT_ORDERS.map((value) => ({ value, label: say(`order_${value}`) }))}
            onSort={(order) => {
              const { topic } = route;
              go({ page: 'topic', topic, ...(order === 'weight' && { order }) });
            }}
          />
        )}
      </div>
      {total === 0 && <p class="t-none">{say('noExcerptsYet')}</p>}
      <ol ref={list}>
        {excerpts.map((excerpt) => (
          <ExcerptRow key={excerpt.passage} excerpt={excerpt} from={null} />
        ))}
      </ol>
      <ShowMore
        list={list}
        shown={excerpts.length}
        total={total}
        onMore={() => {
          go({ ...route, shown: excerpts.length + PAGE }, 'replace');
        }}
      />
    </section>
  );
}
