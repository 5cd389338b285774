import type { EntityId, Mention } from '../core/model.ts';
import type { Card, CardQuery } from '../core/protocol.ts';
import { surroundingsOf } from '../core/related/surroundings.ts';
import type { ShownCard } from '../core/shown-card.ts';
import { stageFromFrame, type MakeStage } from './card-handshake.ts';
import type { Mark } from './mark.ts';
import type { MarkIndex } from './mark-index.ts';

export interface Desk {
  card(query: CardQuery): Promise<Card>;
  /** A card may soon be asked for. */
  getReady(): Promise<unknown>;
  /** Loads the card's code into this frame. */
  loadCard(): Promise<unknown>;
}

/** What a card needs to be shown. */
export interface PreparedCard {
  readonly card: ShownCard;
  readonly makeStage: MakeStage;
}

/** Asks for cards ahead of time; keeps the answer for the mention that was pointed at last. */
export class CardDesk {
  readonly #desk: Desk;
  readonly #index: MarkIndex;
  #last: {
    readonly mark: Mark;
    /** What the mark stood for when its card was asked for. */
    readonly mention: Mention;
    readonly prepared: Promise<PreparedCard>;
  } | null = null;

  constructor(desk: Desk, index: MarkIndex) {
    this.#desk = desk;
    this.#index = index;
  }

  /** The card of a mark. Asked for once, however often it is wanted in a row. */
  prepare(mark: Mark): Promise<PreparedCard> {
    const { mention } = mark;
    if (this.#last?.mark === mark && this.#last.mention === mention) return this.#last.prepared;
    const others = mention.ask ? mention.others : [];
    const prepared = this.#bring(mark, [mention.entity, ...others], mention.ask);
    this.#last = { mark, mention, prepared };
    // A failure is not kept: the background may only have been asleep.
    prepared.catch(() => {
      if (this.#last?.prepared === prepared) this.#last = null;
    });
    return prepared;
  }

  /** The card of one sense of an uncertain mark. */
  prepareSense(mark: Mark, entity: EntityId): Promise<PreparedCard> {
    return this.#bring(mark, [entity], false);
  }

  /**
   * The card that says why there is none; null where it cannot be drawn either.
   * @param error - what asking for the card has thrown
   */
  async prepareFailure(error: unknown): Promise<PreparedCard | null> {
    const makeStage = await stageFromFrame(() => this.#desk.loadCard()).catch(() => null);
    const reason = error instanceof Error ? error.message : String(error);
    return makeStage && { makeStage, card: { type: 'failed', reason } };
  }

  async #bring(mark: Mark, entities: readonly EntityId[], ask: boolean): Promise<PreparedCard> {
    const [makeStage, card] = await Promise.all([
      // First, because the browser loads it while the background is busy with the answer.
      stageFromFrame(() => this.#desk.loadCard()),
      this.#desk.card({ entities, ask, around: this.#around(mark) }),
    ]);
    return { card, makeStage };
  }

  #around({ block, mention }: Mark): CardQuery['around'] {
    const entry = this.#index.inContainer(block.container).find((one) => one.block === block);
    const inBlock = (entry?.marks ?? []).map((mark) => mark.mention);
    const onPage = [...this.#index.marks()].map((mark) => mark.mention);
    return surroundingsOf(block, inBlock, onPage, mention);
  }
}
