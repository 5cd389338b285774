import type { Point } from '../core/place/rect.ts';
import { drawnIn, isConnected, isElement, matches, parentOf } from './dom.ts';
import { FocusMemory } from './focus-memory.ts';

/**
 * Says to whoever looks at the page's elements what put the host there. It is an attribute of a plain
 * element: a name of its own a page could define as a custom element, which is given our closed root.
 */
const MARKER = 'data-sidelight-overlay';
/** How often a host that the page takes away is put back. */
const MOST_RETURNS = 3;

/**
 * Rules of the closed root. Important declarations of a shadow tree's `:host` win over everything a
 * page can declare, inline or in layers; what is inside no page selector reaches.
 */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  pointer-events: none !important;
}
.sl-layer {
  all: initial;
  position: fixed;
  inset: 0;
  inline-size: auto;
  block-size: auto;
  margin: 0;
  border: 0;
  padding: 0;
  overflow: visible;
  background: transparent;
  pointer-events: none;
}
.sl-layer:not(:popover-open) { display: none }
.sl-mount, .sl-fixed { position: absolute; pointer-events: auto }
.sl-mount { z-index: 1000 }
.sl-mount:empty, .sl-mount:empty + .sl-past { display: none }
.sl-past { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; outline: none }
.sl-ring {
  position: absolute;
  box-sizing: border-box;
  border: 2px solid light-dark(#0b5c66, #9fe0e6);
  border-radius: 5px;
}
/* As far below the letters as highlights have it. */
.sl-line {
  position: absolute;
  border: 0 dotted CanvasText;
  border-bottom-width: 2px;
}
/* Letters that stand above each other are underlined beside them: in Japanese and Korean at the right. */
.sl-line.upright { border-width: 0 0 0 2px }
.sl-line.upright:lang(ja), .sl-line.upright:lang(ko) { border-width: 0 2px 0 0 }
.sl-line.ask { border-style: dashed }
.sl-line.hover { border-style: solid }
@media (forced-colors: active) { .sl-ring { border-color: Highlight } }
@media print { .sl-layer { display: none } }
`;

/**
 * The one element this extension adds to a page, and only once the reader has asked for a card or has
 * colours forced on pages.
 */
export interface Overlay {
  readonly root: ShadowRoot;
  /** Where the card's code draws; positioned by `CardStage`. */
  readonly mount: HTMLElement;
  /** Covers the viewport, lets everything through. */
  readonly layer: HTMLElement;
  readonly host: HTMLElement;
  /** Takes the focus when it goes on from the card's last control: there the page goes on. */
  readonly end: HTMLElement;
}

/** Puts the overlay into the top layer and keeps it there, as far as the page allows. */
export class OverlayHost {
  readonly focus = new FocusMemory();
  readonly #signal: AbortSignal;
  #made: Overlay | null = null;
  #returns = 0;

  /** @param signal - removes it */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#made?.host.remove();
      this.#made = null;
    });
  }

  /** The overlay, once there was one. */
  get made(): Overlay | null {
    return this.#made;
  }

  /** The overlay, made where there is none yet, and not put into the page. */
  make(): Overlay {
    if (!this.#made) {
      this.#made = makeOverlay();
      this.focus.watch(this.#made.layer, this.#signal);
    }
    return this.#made;
  }

  /** False once the page has taken the overlay away too often: then it stays away. */
  get isWelcome(): boolean {
    return this.#returns <= MOST_RETURNS;
  }

  /**
   * Shows the overlay, in the modal dialog around `near` where there is one: what
   * stands outside an open modal dialog can be seen, and not clicked.
   * @param raise - above what has come into the top layer since; takes the focus from what is inside
   */
  show(near: Node, raise: boolean): Overlay {
    const overlay = this.make();
    const place = modalAround(near) ?? document.documentElement;
    if (overlay.host.parentNode !== place || !isConnected(overlay.host)) place.append(overlay.host);
    setZoom(overlay);
    // What stands by itself would lose its scroll and its focus: it is raised only if it is covered.
    const raises = raise && !hasFixed(overlay);
    if (raises && isShown(overlay)) overlay.layer.hidePopover();
    if (!isShown(overlay)) overlay.layer.showPopover();
    return overlay;
  }

  /** Takes the overlay out of the top layer where nothing is drawn in it. */
  hideIfEmpty(): void {
    const overlay = this.#made;
    if (!overlay || overlay.mount.childNodes.length > 0 || hasFixed(overlay)) return;
    if (overlay.layer.querySelector('.sl-ring, .sl-line')) return;
    if (isShown(overlay)) overlay.layer.hidePopover();
  }

  /** Whether a point of the screen shows the card beside its mention, and not what stands by itself. */
  isInMount({ x, y }: Point): boolean {
    const { root, mount } = this.#made ?? {};
    return root !== undefined && mount?.contains(root.elementFromPoint(x, y)) === true;
  }

  /** Whether the card beside its mention has the focus. */
  get hasFocus(): boolean {
    const { root, mount } = this.#made ?? {};
    return (
      root !== undefined &&
      root.activeElement !== null &&
      mount?.contains(root.activeElement) === true
    );
  }

  /** Whether the overlay is where it was put, in the top layer. */
  get isShown(): boolean {
    return this.#made !== null && isShown(this.#made);
  }

  /** Puts an overlay back that the page has taken away or covered while it was shown. */
  comeBack(near: Node): boolean {
    const overlay = this.#made;
    // To show something else as well is no offence.
    if (!this.isShown) this.#returns++;
    if (!this.isWelcome || !overlay) return false;
    const focused = overlay.root.activeElement;
    if (isShown(overlay)) overlay.layer.hidePopover();
    this.show(near, false);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return true;
  }

  /** Whether the overlay is where it was put, and a point of it would get a click. */
  isLive(x: number, y: number): boolean {
    const overlay = this.#made;
    if (!overlay || !isShown(overlay)) return false;
    const root = overlay.host.getRootNode() as Document | ShadowRoot;
    return root.elementFromPoint(x, y) === overlay.host;
  }
}

/** The open modal dialog in which a node is drawn, be it a part of a component or hold some. */
function modalAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = drawnIn(at)) {
    if (isElement(at) && matches(at, 'dialog:modal')) return at;
  }
  return null;
}

function isShown({ host, layer }: Overlay): boolean {
  return isConnected(host) && layer.matches(':popover-open');
}

function hasFixed({ layer }: Overlay): boolean {
  return layer.querySelector('.sl-fixed') !== null;
}

/** Takes an overlay away that an earlier copy of this script has left. */
export function removeLeftOverlay(): void {
  for (const left of document.querySelectorAll(`div[${MARKER}]`)) if (parentOf(left)) left.remove();
}

function makeOverlay(): Overlay {
  const host = document.createElement('div');
  host.setAttribute(MARKER, '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'sl-layer';
  layer.popover = 'manual';
  const mount = document.createElement('div');
  mount.className = 'sl-mount';
  const end = document.createElement('div');
  end.className = 'sl-past';
  end.tabIndex = 0;
  layer.append(mount, end);
  root.append(layer);
  return { host, root, layer, mount, end };
}

/** A page that zooms itself zooms the overlay, too: undone here. */
function setZoom({ host, layer }: Overlay): void {
  layer.style.setProperty('zoom', '1');
  const zoom = host.currentCSSZoom;
  if (zoom > 0 && zoom !== 1) layer.style.setProperty('zoom', String(1 / zoom));
}
