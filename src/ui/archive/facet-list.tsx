import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sayCount, sayNumber } from '../say.ts';

/** Longer lists begin with so many; the rest are one action away. */
const FIRST = 8;

export interface FacetOption {
  readonly key: string;
  readonly icon?: VNode;
  readonly label: ComponentChildren;
  readonly count: number;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** The values of a facet as boxes to tick. */
export function FacetList(props: {
  legend: string;
  options: readonly FacetOption[];
}): VNode | null {
  const { legend, options } = props;
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const isLong = options.length > FIRST + 1 && !all;
  // What is chosen stays in sight, or it could not be taken back here.
  const shown = isLong ? options.filter(({ chosen }, place) => place < FIRST || chosen) : options;
  const rest = options.length - shown.length;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map((option) => (
        <label key={option.key} class={option.count === 0 ? 'f-value none' : 'f-value'}>
          <input type="checkbox" checked={option.chosen} onChange={option.onToggle} />
          {option.icon}
          <span>{option.label}</span>
          <span class="count" aria-hidden="true">
            {sayNumber(option.count)}
          </span>
          <span class="vh">{sayCount('excerptCount', option.count)}</span>
        </label>
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="link f-more"
          onClick={() => {
            setAll(true);
          }}
        >
          {sayCount('more', rest)}
        </button>
      )}
    </fieldset>
  );
}
