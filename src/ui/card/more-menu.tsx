import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { useRoving } from '../use-roving.ts';
import { isByKey } from './card-keys.ts';

/** One thing the menu does. */
export interface MenuItem {
  readonly label: string;
  /** The key that does the same while focus is in the card. */
  readonly key?: string;
  onChoose(byKey: boolean): void;
}

/** Pixels the menu keeps from the edge of the screen. */
const MARGIN = 8;

/** What else a card can do (ARIA Authoring Practices, menu button). */
export function MoreMenu(props: { items: readonly MenuItem[] }): VNode {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (toButton: boolean): void => {
    setOpen(false);
    if (toButton) button.current?.focus();
  };
  return (
    <div
      class="more"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
          close(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="ib"
        aria-label={say('moreActions')}
        title={say('moreActions')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <Icon name="more" />
      </button>
      {isOpen && <Menu items={props.items} onClose={close} />}
    </div>
  );
}

function Menu(props: { items: readonly MenuItem[]; onClose: (toButton: boolean) => void }): VNode {
  const { items, onClose } = props;
  const { list, stop, onKeyDown, focus } = useRoving<HTMLDivElement>(items.length);
  useEffect(() => {
    focus(0);
  }, []);
  useShiftIntoView(list);
  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      aria-label={say('moreActions')}
      onKeyDown={(event) => {
        onKeyDown(event);
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose(true);
      }}
    >
      {items.map((item, index) => (
        <button
          key={item.label}
          type="button"
          class="item"
          role="menuitem"
          data-stop
          tabIndex={index === stop ? 0 : -1}
          aria-keyshortcuts={item.key}
          onClick={(event) => {
            onClose(true);
            item.onChoose(isByKey(event));
          }}
        >
          <span>{item.label}</span>
          {item.key !== undefined && (
            <kbd class="kbd" aria-hidden="true">
              {item.key}
            </kbd>
          )}
        </button>
      ))}
    </div>
  );
}

/** A menu that would reach below the screen is drawn higher up. */
function useShiftIntoView(menu: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    const below = Math.max(bottom - (window.innerHeight - MARGIN), 0);
    const by = Math.min(below, Math.max(top - MARGIN, 0));
    if (by > 0) element.style.setProperty('translate', `0 ${String(-by)}px`);
  }, []);
}
