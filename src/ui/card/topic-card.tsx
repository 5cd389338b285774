import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DESCRIPTION_LANGUAGE } from '../../core/model.ts';
import type { Excerpt, TopicCard } from '../../core/protocol.ts';
import { KindLine } from '../kind-line.tsx';
import { say } from '../say.ts';
import { webAddress } from '../web-address.ts';
import { CardExcerpt } from './card-excerpt.tsx';
import type { CardActions, CardFace } from './card-face.ts';
import { CardFrame } from './card-frame.tsx';
import { CardHead } from './card-head.tsx';
import { isByKey, letterOf } from './card-keys.ts';
import { menuOf } from './card-menu.ts';
import { MoreMenu } from './more-menu.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { Pager } from './pager.tsx';
import { PinButton } from './pin-button.tsx';
import { placeInArchive } from './place-in-archive.ts';
import { StatusLine, useStatus } from './status-line.tsx';

interface Props {
  readonly card: TopicCard;
  readonly face: CardFace;
  readonly actions: CardActions;
}

/** The card of one topic: what it is, and the excerpts that fit the page, one at a time. */
export function TopicCardView({ card, face, actions }: Props): VNode {
  const { topic, excerpts } = card;
  const [index, setIndex] = useState(clampIndex(face.index ?? 0, excerpts.length));
  const [kept, setKept] = useState(false);
  const status = useStatus();
  const current = excerpts[index];
  const turn = (by: number): void => {
    setIndex((at) => clampIndex(at + by, excerpts.length));
  };
  const pin = (on: boolean, byKey: boolean): void => {
    setKept(on);
    actions.onPin(on, byKey);
  };
  const onClose = (): void => {
    actions.onClose();
  };
  return (
    <CardFrame
      face={face}
      name={topic.name}
      onClose={onClose}
      onKeyDown={(event) => {
        onKey(event, face.rtl, {
          turn,
          p: () => {
            pin(!kept, true);
          },
          m: () => {
            actions.onMute('everywhere', true);
          },
          o: () => {
            if (current) openSource(current);
          },
        });
      }}
    >
      <CardHead
        name={topic.name}
        {...(face.mode === 'sheet' ? { onClose } : {})}
        tools={
          <>
            <PinButton pressed={kept} sheet={face.mode === 'sheet'} onPin={pin} />
            <MoreMenu items={menuOf(card, face, actions, status.tell, current ? [current] : [])} />
          </>
        }
      >
        <KindLine kind={topic.kind} names={topic.names} />
      </CardHead>
      <div class="c-body">
        <p class="c-what" lang={DESCRIPTION_LANGUAGE}>
          {topic.description}
        </p>
        {current ? <Excerpts excerpts={excerpts} index={index} /> : <NothingFits card={card} />}
      </div>
      <StatusLine text={status.text} />
      <CardFoot card={card} index={index} onTurn={turn} actions={actions} />
    </CardFrame>
  );
}

function CardFoot(props: {
  card: TopicCard;
  index: number;
  onTurn: (step: 1 | -1) => void;
  actions: CardActions;
}): VNode {
  const { card, index, onTurn, actions } = props;
  const { excerpts, topic } = card;
  return (
    <footer class="c-foot">
      {excerpts.length > 1 && <Pager index={index} count={excerpts.length} onTurn={onTurn} />}
      {excerpts.length === 0 && (
        <button
          type="button"
          class="btn quiet name"
          onClick={(event) => {
            actions.onMute('everywhere', isByKey(event));
          }}
        >
          {say('muteTopic', topic.name)}
        </button>
      )}
      <button
        type="button"
        class="btn quiet end"
        onClick={() => {
          actions.onOpenArchive(placeInArchive(card, excerpts[index]));
        }}
      >
        {say('openInArchive')}
      </button>
    </footer>
  );
}

/** All excerpts share one cell of a grid, so the card keeps the height of the tallest while paging. */
function Excerpts(props: { excerpts: readonly Excerpt[]; index: number }): VNode {
  return (
    <div class="c-excerpts">
      {props.excerpts.map((excerpt, place) => (
        <CardExcerpt
          key={excerpt.passage}
          excerpt={excerpt}
          current={place === props.index}
          describedBy="retold"
        />
      ))}
      <span class="vh" id="retold">
        {say('afterExplained')}
      </span>
    </div>
  );
}

/** What keys do while the focus is in the card; `turn` steps through its excerpts. */
interface CardKeys {
  readonly turn: (by: number) => void;
  readonly p: () => void;
  readonly m: () => void;
  readonly o: () => void;
}

function onKey(event: KeyboardEvent, rtl: boolean, keys: CardKeys): void {
  const letter = letterOf(event);
  const [back, forward] = rtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === forward) keys.turn(1);
  else if (event.key === back) keys.turn(-1);
  else if (letter === 'p' || letter === 'm' || letter === 'o') keys[letter]();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function openSource(excerpt: Excerpt): void {
  const address = webAddress(excerpt.citation.url);
  if (address !== null) window.open(address, '_blank', 'noopener,noreferrer');
}

function clampIndex(index: number, count: number): number {
  return Math.min(Math.max(index, 0), Math.max(count - 1, 0));
}
