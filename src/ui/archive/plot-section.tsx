import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../say.ts';
import { Segmented } from '../segmented.tsx';

type View = 'plot' | 'table';

/** A plot under its heading, and the same data as a table. */
export function PlotSection(props: {
  id: string;
  heading: string;
  class: string;
  plot: () => VNode;
  table: () => VNode;
}): VNode {
  const { id, heading, plot, table } = props;
  const [view, setView] = useState<View>('plot');
  return (
    <section class={props.class} aria-labelledby={id}>
      <div class="p-head">
        <h2 id={id}>{heading}</h2>
        <Segmented<View>
          name={id}
          label={say('viewOf', heading)}
          choices={[
            { value: 'plot', label: say('viewPlot') },
            { value: 'table', label: say('viewTable') },
          ]}
          value={view}
          onChoose={setView}
        />
      </div>
      {view === 'plot' ? plot() : table()}
    </section>
  );
}
