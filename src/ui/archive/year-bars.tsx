import type { VNode } from 'preact';
import type { FacetCount } from '../../core/protocol.ts';
import { direction, say, sayCount } from '../say.ts';
import type { Axis } from '../step.ts';
import { useRoving } from '../use-roving.ts';
import { barLength, yearsToShow } from './years-to-show.ts';

/** The years as bars, as long as they have results: standing where they are few, else lying. */
export function YearBars(props: {
  years: readonly FacetCount<number>[];
  chosen: readonly number[];
  onToggle: (year: number) => void;
}): VNode | null {
  const { chosen, onToggle } = props;
  const { years, lying } = yearsToShow(props.years);
  const axis = lying ? 'vertical' : standingAxis();
  const roving = useRoving<HTMLDivElement>(years.length, undefined, axis);
  const { list, stop, onKeyDown, setStop } = roving;
  if (years.length === 0) return null;
  const most = Math.max(...years.map(({ count }) => count));
  return (
    <fieldset>
      <legend>{say('facetYear')}</legend>
      <div class={lying ? 'y-bars lying' : 'y-bars'} ref={list} onKeyDown={onKeyDown}>
        {years.map(({ value, count }, place) => (
          <button
            key={value}
            type="button"
            data-stop
            tabIndex={place === stop ? 0 : -1}
            class={count === 0 ? 'y-bar none' : 'y-bar'}
            aria-pressed={chosen.includes(value)}
            aria-label={say('yearOption', String(value), sayCount('excerptCount', count))}
            onClick={() => {
              setStop(place);
              onToggle(value);
            }}
          >
            <i>
              <span style={{ [lying ? 'inlineSize' : 'blockSize']: barLength(count, most) }} />
            </i>
            {value}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Bars side by side run as the reader's language does. */
function standingAxis(): Axis {
  return direction() === 'rtl' ? 'horizontal-reverse' : 'horizontal';
}
