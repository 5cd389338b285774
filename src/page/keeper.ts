import type { CardNotice } from '../core/card-notice.ts';
import type { EntityId } from '../core/model.ts';
import type { CardEvents, CardState } from './card-handshake.ts';
import type { CardParts } from './card-parts.ts';

/** What was kept, and how it is taken back. */
export interface Kept {
  readonly text: CardNotice;
  undo(): Promise<unknown>;
  /** Keeps it for good: on the site, or everywhere where the page has none. */
  always?(): Promise<Kept>;
}

type KeeperParts = Pick<CardParts, 'mute' | 'unmute' | 'remember' | 'forget'>;

/** Keeps what the reader says of topics and words. */
export class Keeper {
  readonly #parts: KeeperParts;
  readonly #events: Pick<CardEvents, 'onForgetChoice'>;

  constructor(parts: KeeperParts, events: Pick<CardEvents, 'onForgetChoice'>) {
    this.#parts = parts;
    this.#events = events;
  }

  /** Mutes a topic. Throws where that cannot be stored. */
  async mute(topic: EntityId, name: string, site: string | null): Promise<Kept> {
    const undo = await this.#mute([topic], null, site);
    return { text: { kind: 'muted', name, site }, undo };
  }

  /** Has words not mean a topic on a site. Throws where that cannot be stored. */
  async notThis(topic: EntityId, name: string, word: string, site: string | null): Promise<Kept> {
    const undo = await this.#mute([topic], word, site);
    return { text: { kind: 'notThis', name, word, site }, undo };
  }

  /** What the page remembers of a card that asked: it is just a word here. */
  justAWord({ card, word }: Pick<CardState, 'card' | 'word'>, site: string | null): Kept {
    const topics = card.type === 'ask' ? card.choices.map(({ topic }) => topic.id) : [];
    const forget = (): Promise<unknown> => {
      this.#events.onForgetChoice(word);
      return Promise.resolve();
    };
    const always = async (): Promise<Kept> => {
      const undo = await this.#mute(topics, word, site);
      return {
        text: { kind: 'neverMarked', word, site },
        undo: () => Promise.all([undo(), forget()]),
      };
    };
    return { text: { kind: 'justAWord', word }, undo: forget, always };
  }

  /** Has a word mean a topic, or nothing, on every site. Throws where that cannot be stored. */
  async remember(word: string, topic: EntityId | null): Promise<Kept> {
    const query = { word, topic };
    await this.#parts.remember(query);
    const undo = (): Promise<unknown> => {
      this.#events.onForgetChoice(word);
      return this.#parts.forget(query);
    };
    return { text: { kind: 'neverMarked', word, site: null }, undo };
  }

  async #mute(
    topics: readonly EntityId[],
    word: string | null,
    site: string | null,
  ): Promise<() => Promise<unknown>> {
    const query = { topics, word, everywhere: site === null };
    await this.#parts.mute(query);
    return () => this.#parts.unmute(query);
  }
}
