import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { say } from '../say.ts';

/** How a card is dragged: grabbed, then moved so many pixels from there. */
export interface Drag {
  onGrab(): void;
  onDrag(x: number, y: number): void;
}

/** The card's name and tools; what it is stands below in `children`. */
export function CardHead(props: {
  name: string;
  /** The tools before the close button. */
  tools?: ComponentChildren;
  /** Absent where pointing elsewhere closes it. */
  onClose?: () => void;
  /** Absent where the card stays where it is. */
  drag?: Drag;
  children: ComponentChildren;
}): VNode {
  const { name, tools, onClose, drag, children } = props;
  return (
    <header class="c-head" {...useDrag(drag)}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <div class="c-tools">
        {tools}
        {onClose && <IconButton icon="close" label={say('close')} onClick={onClose} />}
      </div>
      {children}
    </header>
  );
}

interface DragListeners {
  onPointerDown?: (event: PointerEvent) => void;
  onPointerMove?: (event: PointerEvent) => void;
  onLostPointerCapture?: () => void;
}

/** Dragging by the main button or a finger, anywhere but on what is pressed. */
function useDrag(drag: Drag | undefined): DragListeners {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  if (!drag) return {};
  return {
    onPointerDown: (event) => {
      const { target, currentTarget } = event;
      if (event.button !== 0 || !(currentTarget instanceof Element)) return;
      if (target instanceof Element && target.closest('button')) return;
      from.current = { x: event.clientX, y: event.clientY };
      currentTarget.setPointerCapture(event.pointerId);
      drag.onGrab();
    },
    onPointerMove: (event) => {
      if (from.current) drag.onDrag(event.clientX - from.current.x, event.clientY - from.current.y);
    },
    onLostPointerCapture: () => {
      from.current = null;
    },
  };
}
