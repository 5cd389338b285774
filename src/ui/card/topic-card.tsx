import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DESCRIPTION_LANGUAGE } from '../../core/model.ts';
import type { Excerpt, TopicCard } from '../../core/protocol.ts';
import { KindLine } from '../kind-line.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { webAddress } from '../web-address.ts';
import { CardExcerpt } from './card-excerpt.tsx';
import type { CardActions, CardFace } from './card-face.ts';
import { CardFrame } from './card-frame.tsx';
import { CardHead } from './card-head.tsx';
import { Pager } from './pager.tsx';

interface Props {
  readonly card: TopicCard;
  readonly face: CardFace;
  readonly actions: CardActions;
}

/** The card of one topic: what it is, and the excerpts that fit the page, one at a time. */
export function TopicCardView({ card, face, actions }: Props): VNode {
  const { topic, excerpts } = card;
  const [index, setIndex] = useState(clampIndex(face.index ?? 0, excerpts.length));
  const turn = (by: number): void => {
    setIndex((at) => clampIndex(at + by, excerpts.length));
  };
  const current = excerpts[index];
  return (
    <CardFrame
      face={face}
      name={topic.name}
      onClose={() => {
        actions.onClose();
      }}
      onKeyDown={(event) => {
        onKey(event, face.rtl, turn, current);
      }}
    >
      <CardHead name={topic.name} onClose={actions.onClose}>
        <KindLine kind={topic.kind} names={topic.names} />
      </CardHead>
      <div class="c-body">
        <p class="c-what" lang={DESCRIPTION_LANGUAGE}>
          {topic.description}
        </p>
        {current ? <Excerpts excerpts={excerpts} index={index} /> : <NothingFits card={card} />}
      </div>
      <footer class="c-foot">
        {excerpts.length > 1 && <Pager index={index} count={excerpts.length} onTurn={turn} />}
        <button
          type="button"
          class="btn quiet end"
          onClick={() => {
            actions.onOpenArchive(placeOf(card, current));
          }}
        >
          {say('openInArchive')}
        </button>
      </footer>
    </CardFrame>
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

function NothingFits({ card }: { card: TopicCard }): VNode {
  return (
    <div class="none">
      <b>{say('nothingFits')}</b>
      {card.passages === 0
        ? say('nothingFitsNone', card.topic.name)
        : sayCount('nothingFitsHeld', card.passages, card.topic.name)}
    </div>
  );
}

function placeOf({ topic }: TopicCard, excerpt: Excerpt | undefined): string {
  if (!excerpt) return formatRoute({ page: 'topic', topic: topic.id });
  return formatRoute({
    page: 'article',
    article: excerpt.citation.article,
    passage: excerpt.number,
    query: null,
  });
}

function onKey(
  event: KeyboardEvent,
  rtl: boolean,
  turn: (by: number) => void,
  excerpt: Excerpt | undefined,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) turn(1);
  else if (event.key === back) turn(-1);
  else if (event.key === 'o' && excerpt) openSource(excerpt);
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
