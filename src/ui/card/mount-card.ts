import { render, type VNode } from 'preact';
import type { CardActions, CardFace } from './card-face.ts';

/** The card for a face. `opening` tells one opening from the next, so that each starts afresh. */
export type DrawCard = (face: CardFace, opening: number, actions: CardActions) => VNode;

/** A card that is kept and drawn many times. */
export interface MountedCard {
  /** Draws, at once. Faces that differ only in `placement` keep the excerpt, focus and scroll. */
  show(face: CardFace): void;
  focus(): void;
  hide(): void;
}

/** Draws cards into `mount`, an empty block element. */
export function mountCard(mount: HTMLElement, actions: CardActions, draw: DrawCard): MountedCard {
  let shown: CardFace | null = null;
  let opening = 0;
  let drawn = '';
  const observer = new ResizeObserver(() => {
    if (shown && drawn !== sizeOf(mount)) actions.onSize();
  });
  observer.observe(mount);
  return {
    show(face) {
      if (shown?.card !== face.card) opening++;
      shown = face;
      render(draw(face, opening, actions), mount);
      drawn = sizeOf(mount);
    },
    focus() {
      mount.querySelector<HTMLElement>('[role=dialog]')?.focus();
    },
    hide() {
      shown = null;
      render(null, mount);
    },
  };
}

function sizeOf(mount: HTMLElement): string {
  return `${String(mount.offsetWidth)} ${String(mount.offsetHeight)}`;
}
