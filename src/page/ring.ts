import { parentElementOf } from './dom.ts';
import type { Backgrounds } from './background.ts';
import { linesOf, type Mark } from './mark.ts';
import type { OverlayHost } from './overlay.ts';

/** How far the ring stands off its mention, border included. */
const OFFSET = 5;

/**
 * The ring around the mention that the keyboard has come to: one box for each of its lines, drawn in
 * the overlay because highlights have no outline.
 */
export class Ring {
  readonly #host: OverlayHost;
  readonly #backgrounds: Backgrounds;
  #mark: Mark | null = null;
  #boxes: HTMLElement[] = [];

  constructor(host: OverlayHost, backgrounds: Backgrounds) {
    this.#host = host;
    this.#backgrounds = backgrounds;
  }

  get mark(): Mark | null {
    return this.#mark;
  }

  draw(mark: Mark): void {
    const [{ node }] = mark.stretches;
    const element = parentElementOf(node);
    if (!element) return;
    this.#mark = mark;
    const { layer } = this.#host.show(node, false);
    layer.style.setProperty('color-scheme', this.#backgrounds.isDark(element) ? 'dark' : 'light');
    this.follow();
  }

  /** Draws it again where its mention is now. */
  follow(): void {
    for (const box of this.#boxes) box.remove();
    this.#boxes = this.#mark ? linesOf(this.#mark).map(boxAround) : [];
    // Before the card, which it must not cover.
    this.#host.made?.layer.prepend(...this.#boxes);
  }

  remove(): void {
    this.#mark = null;
    this.follow();
    this.#host.hideIfEmpty();
  }
}

function boxAround({ left, top, width, height }: DOMRect): HTMLElement {
  const box = document.createElement('div');
  box.className = 'sl-ring';
  const lengths = {
    left: left - OFFSET,
    top: top - OFFSET,
    width: width + 2 * OFFSET,
    height: height + 2 * OFFSET,
  };
  for (const [name, value] of Object.entries(lengths)) {
    box.style.setProperty(name, `${String(value)}px`);
  }
  return box;
}
