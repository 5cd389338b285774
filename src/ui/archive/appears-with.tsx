import type { VNode } from 'preact';
import type { TopicView } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { joinNames } from '../join-nodes.tsx';
import { formatRoute } from '../route.ts';
import { say, sayNumber } from '../say.ts';
import { EgoPlot } from './ego-plot.tsx';
import { PlotSection } from './plot-section.tsx';
import { ShowMore } from './show-more.tsx';
import { useBeginning } from './use-beginning.ts';

type Companion = TopicView['with'][number];

/** Topics that share excerpts with this one, as a plot and as a table. */
export function AppearsWith({ view }: { view: TopicView }): VNode {
  return (
    <PlotSection
      id="with"
      class="with"
      heading={say('appearsWith')}
      plot={() => (
        <>
          <EgoPlot view={view} />
          <p class="meta">{say('appearsWithExplained')}</p>
        </>
      )}
      table={() => <Companions view={view} />}
    />
  );
}

function Companions({ view }: { view: TopicView }): VNode {
  const { items, list, more } = useBeginning<Companion, HTMLTableSectionElement>(view.with);
  return (
    <div class="p-table" tabIndex={0} role="region" aria-labelledby="with">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('columnTopic')}</th>
            <th scope="col">{say('columnShared')}</th>
            <th scope="col">{say('columnElsewhere')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {items.map(({ topic, passages }) => (
            <tr key={topic.id}>
              <th scope="row">
                <a href={placeOf(topic.id)} title={say(`kind_${topic.kind}`)}>
                  <Icon name={topic.kind} />
                  <bdi>{topic.name}</bdi>
                </a>
              </th>
              <td class="count">{sayNumber(passages)}</td>
              <td>{joinNames(partnersOf(view, topic.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </div>
  );
}

/** The names of topics in the plot that share other excerpts with this one. */
function partnersOf({ links, with: topics }: TopicView, id: string): string[] {
  const partners = links
    .filter(({ between }) => between.includes(id))
    .flatMap(({ between }) => between.filter((other) => other !== id));
  return topics.filter(({ topic }) => partners.includes(topic.id)).map(({ topic }) => topic.name);
}

function placeOf(topic: string): string {
  return `#${formatRoute({ page: 'topic', topic })}`;
}
