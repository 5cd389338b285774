import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** How far down the sheet must be pulled to close, in CSS pixels. */
const ENOUGH = 80;

/**
 * The handle of the bottom sheet: pulled down far enough it closes the sheet. A second way for
 * fingers only; the close button does the same, so nothing is announced here.
 */
export function SheetGrip(props: {
  sheet: RefObject<HTMLElement | null>;
  onClose: () => void;
}): VNode {
  const from = useRef<number | null>(null);
  const pull = (event: PointerEvent): number =>
    from.current === null ? 0 : Math.max(0, event.clientY - from.current);
  const shift = (by: number): void => {
    props.sheet.current?.style.setProperty('translate', by === 0 ? '' : `0 ${String(by)}px`);
  };
  const release = (event: PointerEvent): void => {
    const pulled = pull(event);
    from.current = null;
    shift(0);
    if (event.type === 'pointerup' && pulled > ENOUGH) props.onClose();
  };
  return (
    <div
      class="grip"
      aria-hidden="true"
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) shift(pull(event));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <i />
    </div>
  );
}
