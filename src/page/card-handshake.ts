/**
 * How the page script and the card's code, loaded later into the same isolated world, find each
 * other. The page script owns the host and its shadow root, and decides when there is a card. Whatever
 * serves only once there is one comes with the card's code, for every page loads the page script: where
 * the card stands, Escape and trust, which the stage sees to, and what is drawn inside.
 */
import type { EntityId } from '../core/model.ts';
import type { Point } from '../core/place/rect.ts';
import type { CardBox } from '../core/place/safe-triangle.ts';
import type { ShownCard } from '../core/shown-card.ts';
import type { Backgrounds } from './background.ts';
import type { Mark } from './mark.ts';
import type { OverlayHost } from './overlay.ts';

/** How the reader asked for a card. */
export type CardMode = 'hover' | 'click' | 'keyboard' | 'touch';

/**
 * The side of the mention on which the card stands. `sheet` is fixed to the bottom of the screen, `free`
 * stands wherever the reader has put it.
 */
export type CardSide = 'below' | 'above' | 'left' | 'right' | 'sheet' | 'free';

/** What the card must know of its place. All lengths are CSS pixels. */
export interface CardPlacement {
  readonly side: CardSide;
  /**
   * Where the lit edge begins, on the side of the card that faces the mention: from the card's
   * inline-start edge (its right where `rtl`) for `below` and `above`, from its top for `left` and
   * `right`. Already kept clear of the rounded corners.
   */
  readonly at: number;
  /** How long the lit edge is; 0 for none. */
  readonly length: number;
  /** The card's outer width. */
  readonly width: number;
  /** The card's greatest outer height; its body scrolls beyond that. */
  readonly maxHeight: number;
}

export interface CardState {
  readonly card: ShownCard;
  /** What the card is about, to be handed back: nothing of it is drawn. */
  readonly mark: Mark;
  /** How the page writes it. */
  readonly word: string;
  readonly placement: CardPlacement;
  /** `keyboard`: opened by a key, so focus goes inside. `sheet`: coarse pointer, narrow screen. */
  readonly mode: 'hover' | 'keyboard' | 'sheet';
  /** The page's measured background is dark. */
  readonly dark: boolean;
  /** The card is laid out from right to left. */
  readonly rtl: boolean;
}

/** What the reader does on the card. All of it has passed the page side's trust check. */
export interface CardEvents {
  /** Close button, drag down of the sheet, or the card has been pinned or given way to a notice. */
  onClose(): void;
  /** What is drawn has changed its size: place the card again. */
  onSize(): void;
  /** `place` is what the archive page takes after its `#`. */
  onOpenArchive(place: string): void;
  /** A sense chosen on an asking card; null for "just a word". */
  onChoose(entity: EntityId | null): void;
  /** What was chosen for a word is taken back. */
  onForgetChoice(word: string): void;
  /** The sheet is to stay when the page is tapped, or no longer. */
  onKeep(keep: boolean): void;
  /** A card that was pinned is to stand beside its mention again. */
  onReopen(mark: Mark, byKey: boolean): void;
  /** Something is about to stand by itself in the place of a mark's card, which may long be gone. */
  onFixed(mark: Mark): void;
  /** Something that stood by itself is gone, and the focus with it: the page is to have that again. */
  onFocusGone(): void;
  /** The last of what stood by itself is gone. */
  onNoneFixed(): void;
}

/** Where the card's code draws: all of it in a closed shadow root, in the top layer. */
export interface CardGround {
  readonly root: ShadowRoot;
  /** Covers the viewport and lets everything through; what stands by itself is put here. */
  readonly layer: HTMLElement;
  /** An empty block element, positioned by the page side; its content box is the card's outer box. */
  readonly mount: HTMLElement;
  /** Ends with the page script. */
  readonly signal: AbortSignal;
}

/** One card, kept for the life of the page script and shown many times. */
export interface CardView {
  /**
   * Draws synchronously, so that the caller can measure the mount on return. It is called twice for
   * each opening: with the widest placement to measure, then with the final one. Calls that differ
   * only in `placement` keep the excerpt, the focus and the scroll.
   */
  show(state: CardState): void;
  /** Moves focus to the dialog inside. */
  focus(): void;
  /** Empties the mount. The page side hides the host first, so no motion out is owed here. */
  hide(): void;
  /** Whether something stands by itself: pinned cards, or a notice. */
  readonly hasFixed: boolean;
}

/** Makes the view. It may add style elements to the root. */
export type MountCard = (ground: CardGround, events: CardEvents) => CardView;

export interface StageOptions {
  readonly host: OverlayHost;
  readonly backgrounds: Backgrounds;
  readonly events: CardEvents;
  /** The focus has gone on from the last control of the card. */
  onTabbedOut(): void;
  readonly signal: AbortSignal;
}

/** Shows one card at a time beside its mention, and keeps it there. */
export interface Stage {
  /** The mark whose card is shown. */
  readonly mark: Mark | null;
  /** The card's box while one is shown. */
  readonly box: CardBox | null;
  /** Whether something of the card stands by itself. */
  readonly hasFixed: boolean;
  /** Draws a card outside the page, where none was drawn before. */
  rehearse(mark: Mark, card: ShownCard): void;
  /**
   * Shows a card at the line of its mention that holds `at`, or at the first.
   * @returns false where the mention is not on screen
   */
  show(mark: Mark, card: ShownCard, mode: CardMode, at: Point | null): boolean;
  /** Puts another card in the place of the one shown. */
  replace(card: ShownCard): void;
  /**
   * Places the card again: its mention has moved, or it has changed its size.
   * @returns false where the mention is no longer on screen
   */
  follow(): boolean;
  /** Whether the card is on top, where a click would reach it. */
  isLive(): boolean;
  /** Takes the card away, at once or fading. */
  hide(fade: boolean): void;
}

/** Makes the stage of a frame. */
export type MakeStage = (options: StageOptions) => Stage;

// A symbol cannot be clobbered by element ids, as a string name on the global object could be.
const OFFER = Symbol.for('sidelight.card');
type Frame = { [OFFER]?: Promise<MakeStage> };

/**
 * Called once by the card's door, as soon as it runs: makes its stage available to the page script of
 * this frame, once it is ready.
 */
export function offerStage(make: Promise<MakeStage>): void {
  (globalThis as Frame)[OFFER] = make;
}

/** Several cards may be asked for before the code is here. */
let loading: Promise<unknown> | null = null;

/**
 * The card's code of this frame, loaded by `load` where it is not here yet, nor on its way.
 * Throws where `load` fails, or ends without the code having offered itself.
 */
export async function stageFromFrame(load: () => Promise<unknown>): Promise<MakeStage> {
  const frame = globalThis as Frame;
  if (!frame[OFFER]) {
    await (loading ??= load().finally(() => {
      loading = null;
    }));
  }
  const offered = frame[OFFER];
  if (!offered) throw new Error('The card code was loaded but did not offer itself');
  return await offered;
}
