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
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}): VNode {
  const { face, name, onClose, onKeyDown, children } = props;
  const dialog = useRef<HTMLElement>(null);
  return (
    <section
      ref={dialog}
      class={classOf(face)}
      style={styleOf(face.placement)}
      dir={face.rtl ? 'rtl' : 'ltr'}
      lang={locale()}
      role="dialog"
      aria-modal="false"
      aria-label={say('cardLabel', name)}
      tabIndex={-1}
      onCopy={copyWithCitation}
      onKeyDown={onKeyDown}
    >
      {face.mode === 'sheet' && <SheetGrip sheet={dialog} onClose={onClose} />}
      {children}
    </section>
  );
}

function classOf({ placement, dark, mode }: CardFace): string {
  const theme = dark ? 'dark' : 'light';
  return `card sl ${theme} ${mode === 'sheet' ? 'sheet' : placement.side}`;
}

function styleOf({ at, length, width, maxHeight, side }: CardFace['placement']): CSSProperties {
  return {
    '--at': `${String(at)}px`,
    '--edge': `${String(length)}px`,
    inlineSize: side === 'sheet' ? '100%' : `${String(width)}px`,
    maxBlockSize: `${String(maxHeight)}px`,
  };
}
