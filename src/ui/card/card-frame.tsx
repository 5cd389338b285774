import type { ComponentChildren, CSSProperties, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { copyWithCitation } from '../copy-with-citation.ts';
import { locale, say } from '../say.ts';
import type { CardFace } from './card-face.ts';
import { SheetGrip } from './sheet-grip.tsx';

/** The card as a dialog beside what it is about: it takes no focus on hover, and holds none captive. */
export function CardFrame(props: {
  face: CardFace;
  name: string;
  /** What keys do on the card itself: that makes it a stop of the Tab key. */
  hint?: string;
  /** Its body has been scrolled. */
  scrolled?: boolean;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}): VNode {
  const { face, name, hint, scrolled = false, onClose, onKeyDown, children } = props;
  const dialog = useRef<HTMLElement>(null);
  return (
    <section
      ref={dialog}
      class={classOf(face, scrolled)}
      style={styleOf(face)}
      dir={face.rtl ? 'rtl' : 'ltr'}
      lang={locale()}
      role="dialog"
      aria-modal="false"
      aria-label={say('cardLabel', name)}
      aria-describedby={hint === undefined ? undefined : 'hint'}
      tabIndex={hint === undefined ? -1 : 0}
      onCopy={copyWithCitation}
      onKeyDown={onKeyDown}
    >
      {face.mode === 'sheet' && <SheetGrip sheet={dialog} onClose={onClose} />}
      {children}
      {hint !== undefined && (
        <span class="vh" id="hint">
          {hint}
        </span>
      )}
    </section>
  );
}

function classOf({ placement, dark, mode }: CardFace, scrolled: boolean): string {
  const pinned = mode === 'pinned' ? ['pinned'] : [];
  const side = mode === 'sheet' ? 'sheet' : placement.side;
  return [
    'card',
    'sl',
    dark ? 'dark' : 'light',
    side,
    ...pinned,
    ...(scrolled ? ['scrolled'] : []),
  ].join(' ');
}

function styleOf({ placement, mode }: CardFace): CSSProperties {
  const { at, length, width, maxHeight, side } = placement;
  const full = side === 'sheet' || mode === 'pinned';
  return {
    '--at': `${String(at)}px`,
    '--edge': `${String(length)}px`,
    inlineSize: full ? '100%' : `${String(width)}px`,
    maxBlockSize: mode === 'pinned' ? 'calc(100vh - 16px)' : `${String(maxHeight)}px`,
  };
}
