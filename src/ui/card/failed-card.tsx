import type { VNode } from 'preact';
import type { FailedCard } from '../../core/shown-card.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import type { CardActions, CardFace } from './card-face.ts';
import { CardFrame } from './card-frame.tsx';
import { CardHead } from './card-head.tsx';

/** Says that there is no card, and what to do. */
export function FailedCardView(props: {
  card: FailedCard;
  face: CardFace;
  actions: CardActions;
}): VNode {
  const { card, face, actions } = props;
  const onClose = (): void => {
    actions.onClose();
  };
  return (
    <CardFrame face={face} name={say('failed')} onClose={onClose}>
      <CardHead name={say('failed')} onClose={onClose}>
        <p class="kind">
          <Icon name="warning" />
          <bdi>{face.word}</bdi>
        </p>
      </CardHead>
      <div class="c-body">
        <div class="none" role="alert">
          <p>{say('failedExplained')}</p>
          <p class="reason">{say('failedReason', card.reason)}</p>
        </div>
      </div>
    </CardFrame>
  );
}
