import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
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
import { SettledLine } from './settled-line.tsx';
import { StatusLine, useStatus } from './status-line.tsx';

interface Props {
  readonly card: TopicCard;
  readonly face: CardFace;
  readonly actions: CardActions;
}

/** The card of one topic: what it is, and the excerpts that fit the page, one at a time. */
export function TopicCardView({ card, face, actions }: Props): VNode {
  const [anyway, setAnyway] = useState(false);
  const excerpts = anyway ? card.others : card.excerpts;
  const [index, setIndex] = useState(0);
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
  return (
    <CardFrame
      face={face}
      name={card.topic.name}
      onClose={() => {
        actions.onClose();
      }}
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
      <TopicHead
        card={card}
        face={face}
        actions={actions}
        kept={kept}
        current={current}
        onPin={pin}
        onTell={status.tell}
      />
      <TopicBody card={card} excerpts={excerpts} index={index} />
      <StatusLine text={status.text} />
      {face.settled && <SettledLine word={face.word} topic={card.topic.name} actions={actions} />}
      <CardFoot
        card={card}
        excerpts={excerpts}
        index={index}
        onTurn={turn}
        onAnyway={setAnyway}
        actions={actions}
      />
    </CardFrame>
  );
}

function TopicHead(
  props: Props & {
    readonly kept: boolean;
    readonly current: Excerpt | undefined;
    readonly onPin: (on: boolean, byKey: boolean) => void;
    readonly onTell: (text: string) => void;
  },
): VNode {
  const { card, face, actions, kept, current } = props;
  const isSheet = face.mode === 'sheet';
  const onClose = (): void => {
    actions.onClose();
  };
  return (
    <CardHead
      name={card.topic.name}
      {...(isSheet ? { onClose } : {})}
      tools={
        <>
          <PinButton pressed={kept} sheet={isSheet} onPin={props.onPin} />
          <MoreMenu items={menuOf(card, face, actions, props.onTell, current ? [current] : [])} />
        </>
      }
    >
      <KindLine kind={card.topic.kind} names={card.topic.names} />
    </CardHead>
  );
}

function TopicBody(props: { card: TopicCard; excerpts: readonly Excerpt[]; index: number }): VNode {
  const { card, excerpts, index } = props;
  return (
    <div class="c-body">
      <p class="c-what" lang={card.topic.language}>
        {card.topic.description}
      </p>
      {excerpts.length > 0 ? (
        <Excerpts excerpts={excerpts} index={index} />
      ) : (
        <NothingFits card={card} />
      )}
    </div>
  );
}

interface FootProps {
  readonly card: TopicCard;
  /** Those that are shown. */
  readonly excerpts: readonly Excerpt[];
  readonly index: number;
  readonly onTurn: (step: 1 | -1) => void;
  /** What does not fit the page is to be shown. */
  readonly onAnyway: (shown: boolean) => void;
  readonly actions: CardActions;
}

function CardFoot(props: FootProps): VNode {
  const { card, excerpts, index, onTurn, actions } = props;
  if (excerpts.length === 0) return <NothingFitsFoot {...props} />;
  return (
    <footer class="c-foot">
      {excerpts.length > 1 && <Pager index={index} count={excerpts.length} onTurn={onTurn} />}
      <OpenInArchive place={placeInArchive(card, excerpts[index])} actions={actions} />
    </footer>
  );
}

function NothingFitsFoot({ card, onAnyway, actions }: FootProps): VNode {
  const hasOthers = card.others.length > 0;
  return (
    <footer class="c-foot">
      {hasOthers && (
        <button
          type="button"
          class="btn quiet"
          onClick={(event) => {
            moveFocusOn(event.currentTarget);
            onAnyway(true);
          }}
        >
          {say('showAnyway')}
        </button>
      )}
      <button
        type="button"
        class={`btn quiet name ${hasOthers ? 'end' : ''}`}
        onClick={(event) => {
          actions.onMute('everywhere', isByKey(event));
        }}
      >
        {say('muteTopic', card.topic.name)}
      </button>
      {!hasOthers && <OpenInArchive place={placeInArchive(card, undefined)} actions={actions} />}
    </footer>
  );
}

function OpenInArchive({ place, actions }: { place: string; actions: CardActions }): VNode {
  return (
    <button
      type="button"
      class="btn quiet end"
      onClick={() => {
        actions.onOpenArchive(place);
      }}
    >
      {say('openInArchive')}
    </button>
  );
}

/** A control that goes away with what it does leaves the focus to its card. */
function moveFocusOn(control: HTMLElement): void {
  if (control.matches(':focus')) control.closest<HTMLElement>('[role=dialog]')?.focus();
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
