import { boxOf, containsNode, isConnected, parentElementOf, rootOf } from './dom.ts';
import { linesOf, type Mark } from './mark.ts';
import type { Marker } from './marker.ts';
import type { OverlayHost } from './overlay.ts';
import { isOnScreen } from './viewport.ts';

/** A line under a mention, in pixels of the viewport. */
interface Line {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/**
 * The lines of marks where the reader's system forces its colours on pages: Chromium then paints every
 * highlight as selected text, whatever the style says. So nothing that rests is registered there, and
 * its lines are drawn in the overlay.
 */
export class ForcedLines {
  readonly #host: OverlayHost;
  readonly #marker: Marker;
  /** What is drawn, to be left alone as long as it holds. */
  #drawn = '';
  #elements: readonly HTMLElement[] = [];

  constructor(host: OverlayHost, marker: Marker) {
    this.#host = host;
    this.#marker = marker;
  }

  /** Whether there is something to draw, or to take away. */
  get isNeeded(): boolean {
    return this.#marker.isForced || this.#elements.length > 0;
  }

  /** Draws the lines where their mentions are now. */
  follow(): void {
    const lines = this.#marker.isForced ? this.#linesInSight() : [];
    const classes = lines.map(({ mark }) => this.#classOf(mark));
    const drawn = lines
      .map(({ box: { x, y, width, height } }, i) => [x, y, width, height, classes[i]].join())
      .join(';');
    const overlay = this.#overlayFor(lines);
    if (drawn === this.#drawn && overlay === this.#host.made) return;
    for (const element of this.#elements) element.remove();
    this.#elements = overlay ? lines.map((line, i) => lineUnder(line, classes[i] ?? '')) : [];
    this.#drawn = overlay ? drawn : '';
    overlay?.layer.prepend(...this.#elements);
    if (this.#elements.length === 0) this.#host.hideIfEmpty();
  }

  /** The overlay, shown where the lines belong; null where there are none, or the page will not have it. */
  #overlayFor([first]: readonly Line[]) {
    const near = first?.mark.stretches[0].node;
    if (!near || !this.#host.isWelcome) return null;
    const { made } = this.#host;
    // With a card it stands where the card needs it.
    if (made && this.#host.isShown && made.mount.childNodes.length > 0) return made;
    if (made && !isConnected(made.host) && !this.#host.comeBack(near)) return null;
    return this.#host.show(near, false);
  }

  #linesInSight(): Line[] {
    const { index } = this.#marker;
    const containers = [...index.containers].filter((container) => isOnScreen(boxOf(container)));
    return (
      containers
        .flatMap((container) => index.inContainer(container).flatMap(({ marks }) => marks))
        // The open one is painted as selected text, which is more than a line.
        .filter((mark) => mark.chosen && !this.#marker.isPointed('sl-open', mark))
        .flatMap((mark) => linesOf(mark).map((box) => ({ mark, box })))
        .filter((line) => isOnScreen(line.box) && isUncovered(line))
    );
  }

  #classOf(mark: Mark): string {
    if (this.#marker.isPointed('sl-hover', mark)) return 'sl-line hover';
    return mark.mention.ask ? 'sl-line ask' : 'sl-line';
  }
}

/** Whether the mention is what is seen there: not the page's own bars and dialogs, nor our card. */
function isUncovered({ mark, box }: Line): boolean {
  const element = parentElementOf(mark.stretches[0].node);
  const root = element && (rootOf(element) as Document | ShadowRoot);
  const on = root?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (!element || !on) return false;
  const { container } = mark.block;
  return containsNode(on, element) || containsNode(element, on) || containsNode(container, on);
}

function lineUnder({ mark, box }: Line, className: string): HTMLElement {
  const { left, top, width, height } = box;
  const line = document.createElement('div');
  line.className = className;
  const element = parentElementOf(mark.stretches[0].node);
  if (element && !getComputedStyle(element).writingMode.startsWith('horizontal')) {
    line.classList.add('upright');
    line.lang = mark.block.language;
  }
  for (const [name, value] of Object.entries({ left, top, width, height })) {
    line.style.setProperty(name, `${String(value)}px`);
  }
  return line;
}
