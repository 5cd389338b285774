import type { EntityId } from '../../core/model.ts';
import type { Card } from '../../core/protocol.ts';

/** Everything the card is drawn from. All lengths are CSS pixels. */
export interface CardFace {
  readonly card: Card;
  /** The excerpt to start with, counted from 0. */
  readonly index?: number;
  readonly placement: {
    readonly side: 'below' | 'above' | 'left' | 'right' | 'sheet';
    /** Where the lit edge begins on the side that faces the mention, and how long it is. */
    readonly at: number;
    readonly length: number;
    readonly width: number;
    readonly maxHeight: number;
  };
  readonly mode: 'hover' | 'keyboard' | 'sheet';
  readonly dark: boolean;
  readonly rtl: boolean;
}

/** What the reader does on the card. */
export interface CardActions {
  onClose(): void;
  /** What is drawn has changed its size. */
  onSize(): void;
  /** `place` is what the archive page takes after its `#`. */
  onOpenArchive(place: string): void;
  /** A sense chosen; null for "just a word". */
  onChoose(entity: EntityId | null): void;
}
