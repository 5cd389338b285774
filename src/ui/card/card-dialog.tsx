import type { VNode } from 'preact';
import { AskCardView } from './ask-card.tsx';
import type { CardActions, CardFace } from './card-face.ts';
import { FailedCardView } from './failed-card.tsx';
import { TopicCardView } from './topic-card.tsx';

/** The card of whatever was asked for: a topic, the question which one is meant, or why there is none. */
export function CardDialog(props: { face: CardFace; actions: CardActions }): VNode {
  const { face, actions } = props;
  const { card } = face;
  switch (card.type) {
    case 'ask':
      return <AskCardView card={card} face={face} actions={actions} />;
    case 'topic':
      return <TopicCardView card={card} face={face} actions={actions} />;
    case 'failed':
      return <FailedCardView card={card} face={face} actions={actions} />;
  }
}
