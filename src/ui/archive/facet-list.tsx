import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** The first value that came with the rest, once they are shown. */
  const [added, setAdded] = useState<number | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    // The button has gone, and the focus with it.
    if (added !== null) box.current?.querySelectorAll('input')[added]?.focus();
  }, [added]);
  if (options.length === 0) return null;
  const isLong = options.length > FIRST + 1 && added === null;
  // What is chosen stays in sight, or it could not be taken back here.
  const shown = isLong ? options.filter(({ chosen }, place) => place < FIRST || chosen) : options;
  const rest = options.length - shown.length;
  return (
    <fieldset ref={box}>
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
            setAdded(options.findIndex((option) => !shown.includes(option)));
          }}
        >
          {sayCount('more', rest)}
        </button>
      )}
    </fieldset>
  );
}
