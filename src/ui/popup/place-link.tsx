import type { ComponentChildren, VNode } from 'preact';
import { endsSelection } from '../selected-range.ts';
import type { PopupActions } from './popup-actions.ts';

interface Props {
  readonly class: string;
  readonly place: string;
  readonly actions: PopupActions;
  /** Set where the link is an option of a list with one tab stop. */
  readonly optionTabIndex?: number;
  readonly children: ComponentChildren;
}

/**
 * A link to a place in the archive. Its text can be selected, so it may not be dragged, and letting
 * go of a selection is no click.
 */
export function PlaceLink({ place, actions, optionTabIndex, children, ...props }: Props): VNode {
  const asOption =
    optionTabIndex === undefined
      ? {}
      : {
          role: 'option' as const,
          'aria-selected': 'false' as const,
          tabIndex: optionTabIndex,
          'data-stop': true,
          onKeyDown: clickOnSpace,
        };
  return (
    <a
      class={props.class}
      {...asOption}
      href={actions.addressOf(place)}
      draggable={false}
      onClick={(event) => {
        // With a modifier held the link is the browser's: a new tab, a new window.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (!endsSelection(event)) actions.openArchive(place);
      }}
    >
      {children}
    </a>
  );
}

/** Options answer to Space as to Enter; links by themselves do not. */
function clickOnSpace(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}
