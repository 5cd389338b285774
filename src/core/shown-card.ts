import type { Card } from './protocol.ts';

/** Stands where a card was asked for and none came. */
export interface FailedCard {
  readonly type: 'failed';
  /** What was said, in English. */
  readonly reason: string;
}

/** What a card can show. */
export type ShownCard = Card | FailedCard;
