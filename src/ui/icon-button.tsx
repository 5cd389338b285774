import type { VNode } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/**
 * A button that is a drawing. At its end it stays focusable and does nothing, so that focus is not
 * lost under the reader's finger.
 */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  atEnd?: boolean;
  mirrored?: boolean;
}): VNode {
  const { icon, label, atEnd = false, mirrored = false } = props;
  return (
    <button
      type="button"
      class="ib"
      aria-label={label}
      title={label}
      aria-disabled={atEnd ? 'true' : undefined}
      onClick={() => {
        if (!atEnd) props.onClick();
      }}
    >
      <Icon name={icon} mirrored={mirrored} />
    </button>
  );
}
