import type { CardNotice } from '../core/card-notice.ts';
import type { EntityId } from '../core/model.ts';
import type { MuteQuery, SenseQuery } from '../core/protocol.ts';
import type { CardState } from './card-handshake.ts';
import type { ShadowOf } from './unseen.ts';

/** How far a muting reaches. */
export type Reach = 'everywhere' | 'site';

/** All that a card is drawn from. */
export interface DrawnCard extends Omit<CardState, 'mode'> {
  readonly mode: CardState['mode'] | 'pinned';
  /** The site of the page; null where it has none, or is not known yet. */
  readonly site: string | null;
  /** Pinned because there was no room for more, so that the oldest one had to go. */
  readonly tookPlace: boolean;
  /** The reader has just settled, for every site, that the word means this. */
  readonly settled: boolean;
}

/** What the reader does on any card. `byKey` where the focus must go on from there. */
export interface CardHands {
  onClose(): void;
  onSize(): void;
  onOpenArchive(place: string): void;
  /** A sense chosen, for this page or for every one; null for "just a word". */
  onChoose(entity: EntityId | null, everywhere: boolean, byKey: boolean): void;
  /** What was settled is to be asked about again. */
  onUnsettle(): void;
  /** Pins a card, or unpins it; a sheet is kept open, or no longer. */
  onPin(on: boolean, byKey: boolean): void;
  onMute(reach: Reach, byKey: boolean): void;
  /** The words do not mean this topic here. */
  onNotThis(byKey: boolean): void;
  onOpenSettings(): void;
  /** A pinned card is about to be dragged. */
  onGrab(): void;
  /** It is dragged so many pixels from where it was grabbed. */
  onDrag(x: number, y: number): void;
  /** It is to go to the other side of the screen. */
  onCross(): void;
}

export interface DrawnNotice {
  readonly text: CardNotice;
  readonly dark: boolean;
  readonly rtl: boolean;
  /** Whether it can be taken back, and made to last. */
  readonly canUndo: boolean;
  readonly canAlways: boolean;
}

export interface NoticeHands {
  onUndo(): void;
  onAlways(byKey: boolean): void;
  onClose(): void;
}

/** The one card beside its mention. */
export interface LiveCard {
  show(face: DrawnCard): void;
  focus(): void;
  hide(): void;
}

/** What the card's door puts together: drawing, and what is kept and asked beyond the page. */
export interface CardParts {
  live(mount: HTMLElement, hands: CardHands): LiveCard;
  drawPinned(mount: HTMLElement, face: DrawnCard, hands: CardHands): void;
  drawNotice(mount: HTMLElement, notice: DrawnNotice, hands: NoticeHands): void;
  clear(mount: HTMLElement): void;
  mute(query: MuteQuery): Promise<unknown>;
  /** Takes back what the same query has muted. */
  unmute(query: MuteQuery): Promise<unknown>;
  remember(query: SenseQuery): Promise<unknown>;
  /** Takes back what the same query has had remembered. */
  forget(query: SenseQuery): Promise<unknown>;
  site(): Promise<string | null>;
  openSettings(): Promise<unknown>;
  readonly shadowOf: ShadowOf;
}
