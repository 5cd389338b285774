import type { EntityId } from '../core/model.ts';
import type { Cards } from './cards.ts';
import { composedOrder } from './composed-order.ts';
import { bringIntoScreen, parentElementOf } from './dom.ts';
import { linesOf, type Mark } from './mark.ts';
import type { MarkIndex } from './mark-index.ts';
import { isOnScreen, viewport } from './viewport.ts';

/** Where a mention is brought to when it is not in comfortable view, as a share of the height. */
const LANDING = 0.35;
const NEAREST = { block: 'nearest', inline: 'nearest', behavior: 'instant' } as const;

/** Where the reader was before the keyboard took them from mention to mention. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly focus: HTMLElement | null;
  /** Where the last step left the page: whoever has scrolled on since is not taken back. */
  landed: number;
}

/** Goes from mention to mention by keyboard: scrolls, draws the ring, opens the card. */
export class Walk {
  readonly #index: MarkIndex;
  readonly #cards: Cards;
  #origin: Origin | null = null;

  constructor(index: MarkIndex, cards: Cards) {
    this.#index = index;
    this.#cards = cards;
  }

  /** To the next (1) or previous (-1) mark, from the last one, the selection or the screen. */
  async step(step: 1 | -1): Promise<void> {
    const current = this.#cards.ring.mark;
    const marks = [...this.#index.marks()].filter((mark) => mark.chosen || mark === current);
    if (marks.length === 0) return;
    const at = current ? marks.indexOf(current) : -1;
    const start = at >= 0 ? at + step : this.#startFrom(marks, step);
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[(start + i * step + marks.length * 2) % marks.length];
      if (mark && (await this.#goTo(mark))) return;
    }
  }

  /** To an occurrence of a topic, wherever it stands. */
  async jump(entity: EntityId, occurrence: number): Promise<void> {
    const mark = this.#index.occurrence(entity, occurrence);
    if (mark) await this.#goTo(mark);
  }

  /** Takes the ring away, and the reader back to where they were. False where there was none. */
  end(): boolean {
    const origin = this.#origin;
    this.forgetElsewhere();
    if (!origin || !this.#origin) return false;
    this.forget();
    if (scrollY === origin.landed) scrollTo({ left: origin.x, top: origin.y, behavior: 'instant' });
    return true;
  }

  /** Takes the ring away, and leaves the reader where they are. */
  forget(): void {
    if (!this.#origin) return;
    this.#origin = null;
    this.#cards.ring.remove();
  }

  /** The same, if the focus is neither where it was before nor in a card: there it has another use. */
  forgetElsewhere(): void {
    const { focusInPage } = this.#cards;
    if (focusInPage && focusInPage !== this.#origin?.focus) this.forget();
  }

  /** False where the mention cannot be shown. */
  async #goTo(mark: Mark): Promise<boolean> {
    if (linesOf(mark).length === 0) return false;
    const focus = this.#cards.focusInPage;
    this.#origin ??= { x: scrollX, y: scrollY, focus, landed: scrollY };
    bringIntoView(mark);
    this.#origin.landed = scrollY;
    this.#cards.ring.draw(mark);
    await this.#cards.open(mark, 'keyboard', null);
    return true;
  }

  #startFrom(marks: readonly Mark[], step: 1 | -1): number {
    const selection = document.getSelection();
    const from = selection && !selection.isCollapsed ? selection.focusNode : null;
    const found = from
      ? marks.findIndex(({ stretches: [{ node }] }) => composedOrder(node, from) >= 0)
      : marks.findIndex((mark) => linesOf(mark).some((line) => line.bottom > 0));
    const next = found < 0 ? marks.length : found;
    return step === 1 ? next : next - 1;
  }
}

/** Scrolls a mention to where it and its card have room, if it is not there yet. */
function bringIntoView(mark: Mark): void {
  const [line] = linesOf(mark);
  if (!line || isComfortable(line)) return;
  const element = parentElementOf(mark.stretches[0].node);
  if (element) bringIntoScreen(element, NEAREST);
  const [now] = linesOf(mark);
  if (!now || isComfortable(now)) return;
  const { width, height } = viewport();
  const aside = now.left < 0 || now.right > width;
  scrollBy({
    top: now.top - height * LANDING,
    left: aside ? now.left - width * LANDING : 0,
    behavior: 'instant',
  });
}

function isComfortable(line: DOMRect): boolean {
  const { height } = viewport();
  return isOnScreen(line) && line.top > height * 0.1 && line.bottom < height * 0.9;
}
