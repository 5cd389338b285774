import type { VNode } from 'preact';
import type { FacetChoice } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { type Chosen, chosenIn, NOTHING_CHOSEN, toggled } from './choice.ts';

/** The filters in force: each can be taken back by itself, and all at once. */
export function ChosenChips(props: {
  chosen: FacetChoice;
  onChoose: (chosen: FacetChoice) => void;
}): VNode | null {
  const { chosen, onChoose } = props;
  const all = chosenIn(chosen);
  if (all.length === 0) return null;
  return (
    <ul class="chips chosen" aria-label={say('filtersInForce')}>
      {all.map((one) => (
        <li key={`${one.facet} ${String(one.value)}`}>
          <button
            type="button"
            class="chip"
            aria-label={say('removeFilter', nameOf(one))}
            title={say('removeFilter', nameOf(one))}
            onClick={(event) => {
              focusNext(event.currentTarget);
              onChoose(toggled(chosen, one));
            }}
          >
            <bdi>{nameOf(one)}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li key="all">
        <button
          type="button"
          class="btn quiet"
          onClick={(event) => {
            focusHeading(event.currentTarget);
            onChoose(NOTHING_CHOSEN);
          }}
        >
          {say('clearFilters')}
        </button>
      </li>
    </ul>
  );
}

function nameOf({ facet, value }: Chosen): string {
  if (facet === 'publishers') return value ?? say('publisherNotNamed');
  return facet === 'kinds' ? say(`kind_${value}`) : String(value);
}

/** Keeps focus in the row while the button that has it goes. */
function focusNext(button: HTMLElement): void {
  const item = button.closest('li');
  const others = item?.parentElement?.querySelectorAll('.chip').length ?? 0;
  if (others > 1) item?.nextElementSibling?.querySelector('button')?.focus();
  else focusHeading(button);
}

function focusHeading(button: HTMLElement): void {
  button.closest('header')?.querySelector('h1')?.focus();
}
