import type { VNode } from 'preact';
import type { FacetChoice, FacetCounts } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { type Chosen, toggled } from './choice.ts';
import { FacetList } from './facet-list.tsx';
import { YearBars } from './year-bars.tsx';

/** What results can be narrowed down to, with how many of them have it. */
export function FacetColumn(props: {
  facets: FacetCounts;
  chosen: FacetChoice;
  onChoose: (chosen: FacetChoice) => void;
}): VNode {
  const { facets, chosen, onChoose } = props;
  const toggle = (value: Chosen): void => {
    onChoose(toggled(chosen, value));
  };
  return (
    <aside id="facets" class="facets" aria-label={say('filters')}>
      <FacetList
        legend={say('facetPublisher')}
        options={facets.publishers.map(({ value, count }) => ({
          key: value ?? '',
          label: value === null ? <i>{say('publisherNotNamed')}</i> : <bdi>{value}</bdi>,
          count,
          chosen: chosen.publishers.includes(value),
          onToggle: () => {
            toggle({ facet: 'publishers', value });
          },
        }))}
      />
      <YearBars
        years={facets.years}
        chosen={chosen.years}
        onToggle={(value) => {
          toggle({ facet: 'years', value });
        }}
      />
      <FacetList
        legend={say('facetKind')}
        options={facets.kinds.map(({ value, count }) => ({
          key: value,
          icon: <Icon name={value} />,
          label: say(`kind_${value}`),
          count,
          chosen: chosen.kinds.includes(value),
          onToggle: () => {
            toggle({ facet: 'kinds', value });
          },
        }))}
      />
      <p class="meta">{say('facetsExplained')}</p>
    </aside>
  );
}
