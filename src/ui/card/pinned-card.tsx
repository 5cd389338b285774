import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TopicCard } from '../../core/protocol.ts';
import { KindLine } from '../kind-line.tsx';
import { say } from '../say.ts';
import { CardExcerpt } from './card-excerpt.tsx';
import type { CardFace, PinnedActions } from './card-face.ts';
import { CardFrame } from './card-frame.tsx';
import { CardHead } from './card-head.tsx';
import { letterOf, isByKey } from './card-keys.ts';
import { menuOf } from './card-menu.ts';
import { MoreMenu } from './more-menu.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { OftenWith } from './often-with.tsx';
import { PinButton } from './pin-button.tsx';
import { placeInArchive } from './place-in-archive.ts';
import { StatusLine, useStatus } from './status-line.tsx';

/** How far an arrow key moves a card, in CSS pixels. */
const STEP = 24;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface Props {
  readonly card: TopicCard;
  readonly face: CardFace;
  readonly actions: PinnedActions;
}

/** A card that stays: all its excerpts in one scroll, to be dragged by its head or moved by keys. */
export function PinnedCardView({ card, face, actions }: Props): VNode {
  const [scrolled, setScrolled] = useState(false);
  const status = useStatus(face.tookPlace ? say('oldestUnpinned') : '');
  return (
    <CardFrame
      face={face}
      name={card.topic.name}
      hint={say('moveByArrows')}
      scrolled={scrolled}
      onClose={() => {
        actions.onClose();
      }}
      onKeyDown={(event) => {
        onKey(event, actions);
      }}
    >
      <PinnedHead card={card} face={face} actions={actions} tell={status.tell} />
      <div
        class="c-body"
        onScroll={({ currentTarget }) => {
          setScrolled(currentTarget.scrollTop > 0);
        }}
      >
        <p class="c-what" lang={card.topic.language}>
          {card.topic.description}
        </p>
        {card.excerpts.length === 0 && <NothingFits card={card} />}
        {[...card.excerpts, ...card.others].map((excerpt) => (
          <CardExcerpt key={excerpt.passage} excerpt={excerpt} whole describedBy="retold" />
        ))}
        <OftenWith
          card={card}
          onOpenArchive={(place) => {
            actions.onOpenArchive(place);
          }}
        />
        <span class="vh" id="retold">
          {say('afterExplained')}
        </span>
      </div>
      <StatusLine text={status.text} />
      <PinnedFoot card={card} actions={actions} />
    </CardFrame>
  );
}

function PinnedHead(props: Props & { readonly tell: (text: string) => void }): VNode {
  const { card, face, actions, tell } = props;
  const across = {
    label: say('moveAcross'),
    onChoose: () => {
      actions.onCross();
    },
  };
  const tools = (
    <>
      <PinButton
        pressed
        sheet={false}
        onPin={(on, byKey) => {
          actions.onPin(on, byKey);
        }}
      />
      <MoreMenu items={[...menuOf(card, face, actions, tell, card.excerpts), across]} />
    </>
  );
  return (
    <CardHead
      name={card.topic.name}
      drag={actions}
      onClose={() => {
        actions.onClose();
      }}
      tools={tools}
    >
      <KindLine kind={card.topic.kind} names={card.topic.names} />
    </CardHead>
  );
}

function PinnedFoot({ card, actions }: { card: TopicCard; actions: PinnedActions }): VNode {
  return (
    <footer class="c-foot">
      <button
        type="button"
        class="btn quiet"
        onClick={(event) => {
          actions.onNotThis(isByKey(event));
        }}
      >
        {say('wrongMatch')}
      </button>
      <button
        type="button"
        class="btn quiet"
        onClick={(event) => {
          actions.onMute('everywhere', isByKey(event));
        }}
      >
        {say('mute')}
      </button>
      <button
        type="button"
        class="btn quiet end"
        onClick={() => {
          actions.onOpenArchive(placeInArchive(card, undefined));
        }}
      >
        {say('openInArchive')}
      </button>
    </footer>
  );
}

function onKey(event: KeyboardEvent, actions: PinnedActions): void {
  const letter = letterOf(event);
  const arrow = event.target === event.currentTarget ? ARROWS[event.key] : undefined;
  if (letter === 'p') actions.onPin(false, true);
  else if (letter === 'm') actions.onMute('everywhere', true);
  else if (arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
    actions.onGrab();
    actions.onDrag(...arrow);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
