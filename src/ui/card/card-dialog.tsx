import type { CSSProperties, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { copyWithCitation } from '../copy-with-citation.ts';
import { locale, say } from '../say.ts';
import { AskCardView, questionOf } from './ask-card.tsx';
import type { CardActions, CardFace } from './card-face.ts';
import { SheetGrip } from './sheet-grip.tsx';
import { TopicCardView } from './topic-card.tsx';

/**
 * The card as a dialog beside what it is about: it takes no focus on hover, and holds none captive.
 */
export function CardDialog(props: { face: CardFace; actions: CardActions }): VNode {
  const { face, actions } = props;
  const { card } = face;
  const dialog = useRef<HTMLElement>(null);
  const name = card.type === 'ask' ? questionOf(card) : card.topic.name;
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
    >
      {face.mode === 'sheet' && <SheetGrip sheet={dialog} onClose={() => actions.onClose()} />}
      {card.type === 'ask' ? (
        <AskCardView card={card} actions={actions} />
      ) : (
        <TopicCardView card={card} start={face.index ?? 0} rtl={face.rtl} actions={actions} />
      )}
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
