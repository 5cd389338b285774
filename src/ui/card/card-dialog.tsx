import type { VNode } from 'preact';
import { AskCardView } from './ask-card.tsx';
import type { CardActions, CardFace } from './card-face.ts';
import { TopicCardView } from './topic-card.tsx';

/** The card of whatever was asked for: a topic, or the question which one is meant. */
export function CardDialog(props: { face: CardFace; actions: CardActions }): VNode {
  const { face, actions } = props;
  const { card } = face;
  return card.type === 'ask' ? (
    <AskCardView card={card} face={face} actions={actions} />
  ) : (
    <TopicCardView card={card} face={face} actions={actions} />
  );
}
