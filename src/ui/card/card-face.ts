import type { EntityId } from '../../core/model.ts';
import type { ShownCard } from '../../core/shown-card.ts';

/** Everything the card is drawn from. All lengths are CSS pixels. */
export interface CardFace {
  readonly card: ShownCard;
  /** How the page writes what the card is about. */
  readonly word: string;
  /** The site of the page; null where it has none, or is not known yet. */
  readonly site: string | null;
  readonly placement: {
    /** `free` stands beside no mention. */
    readonly side: 'below' | 'above' | 'left' | 'right' | 'sheet' | 'free';
    /** Where the lit edge begins on the side that faces the mention, and how long it is. */
    readonly at: number;
    readonly length: number;
    readonly width: number;
    readonly maxHeight: number;
  };
  readonly mode: 'hover' | 'keyboard' | 'sheet' | 'pinned';
  /** Pinned in the place of the oldest card, for which there was no room any more. */
  readonly tookPlace: boolean;
  /** The reader has just settled, for every site, that the word means this. */
  readonly settled: boolean;
  readonly dark: boolean;
  readonly rtl: boolean;
}

/** What the reader does on the card. `byKey` where a key did it: then the focus must go on. */
export interface CardActions {
  onClose(): void;
  /** What is drawn has changed its size. */
  onSize(): void;
  /** `place` is what the archive page takes after its `#`. */
  onOpenArchive(place: string): void;
  /** A sense chosen, for this page or for every one; null for "just a word". */
  onChoose(entity: EntityId | null, everywhere: boolean, byKey: boolean): void;
  /** What was settled is to be asked about again. */
  onUnsettle(): void;
  /** The card is to stay, or no longer. */
  onPin(on: boolean, byKey: boolean): void;
  onMute(reach: 'everywhere' | 'site', byKey: boolean): void;
  /** The word does not mean this topic here. */
  onNotThis(byKey: boolean): void;
  onOpenSettings(): void;
}

/** What the reader does with a pinned card beside that. */
export interface PinnedActions extends CardActions {
  onGrab(): void;
  /** So many pixels from where it was grabbed. */
  onDrag(x: number, y: number): void;
  onCross(): void;
}
