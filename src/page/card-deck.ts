import type { CardNotice } from '../core/card-notice.ts';
import type { EntityId } from '../core/model.ts';
import type { Rect } from '../core/place/rect.ts';
import type { CardEvents, CardGround, CardState, CardView } from './card-handshake.ts';
import { CardNotices } from './card-notices.ts';
import type { CardHands, CardParts, DrawnCard, LiveCard, Reach } from './card-parts.ts';
import { closeByBack } from './close-by-back.ts';
import { Keeper, type Kept } from './keeper.ts';
import { Pins, type Pin } from './pins.ts';
import { mayBeUnseen } from './unseen.ts';

/** A card whose place a notice takes. */
interface Replaced {
  readonly face: DrawnCard;
  readonly box: Rect;
  remove(): void;
}

/** What a word means from now on, and how that is taken back. */
interface Settled {
  readonly topic: EntityId;
  undo(): Promise<unknown>;
}

/** All cards of a frame: the one beside its mention, those that are pinned, and the notice after one. */
export class CardDeck implements CardView {
  readonly #ground: CardGround;
  readonly #events: CardEvents;
  readonly #parts: CardParts;
  readonly #keeper: Keeper;
  readonly #live: LiveCard;
  readonly #pins: Pins;
  readonly #notices: CardNotices;
  #shown: CardState | null = null;
  /** What the reader has had remembered on this page, of words that the card may still show. */
  readonly #settled = new Map<string, Settled>();
  #site: string | null = null;
  #endBack: (() => void) | null = null;

  constructor(ground: CardGround, events: CardEvents, parts: CardParts) {
    this.#ground = ground;
    this.#events = events;
    this.#parts = parts;
    this.#keeper = new Keeper(parts, events);
    const { layer, mount, signal } = ground;
    this.#live = parts.live(mount, this.#liveHands());
    this.#notices = new CardNotices(layer, parts, signal, (hadFocus) => {
      this.#gone(hadFocus);
    });
    this.#pins = this.#makePins();
    signal.addEventListener('abort', () => {
      this.#endBack?.();
      this.#pins.clear();
    });
    void this.#learnSite();
  }

  get hasFixed(): boolean {
    return !this.#pins.isEmpty || !this.#notices.isEmpty;
  }

  show(state: CardState): void {
    this.#shown = state;
    if (state.mode === 'sheet') {
      this.#endBack ??= closeByBack(() => {
        this.#events.onClose();
      });
    }
    this.#live.show(this.#faceOf(state));
  }

  focus(): void {
    this.#live.focus();
  }

  hide(): void {
    this.#shown = null;
    this.#endBack?.();
    this.#endBack = null;
    this.#live.hide();
  }

  #faceOf(state: CardState): DrawnCard {
    const { card, word } = state;
    const settled = card.type === 'topic' && this.#settled.get(word)?.topic === card.topic.id;
    return { ...state, site: this.#site, tookPlace: false, settled };
  }

  async #learnSite(): Promise<void> {
    // Without it the menu offers what holds everywhere.
    this.#site = await this.#parts.site().catch(() => null);
    if (this.#shown) this.#live.show(this.#faceOf(this.#shown));
    this.#pins.redraw({ site: this.#site });
  }

  /** Something that stood by itself is gone. */
  #gone(hadFocus: boolean): void {
    if (hadFocus) this.#events.onFocusGone();
    if (!this.hasFixed) this.#events.onNoneFixed();
  }

  #makePins(): Pins {
    const actions = {
      draw: (pin: Pin, moves: Pick<CardHands, 'onGrab' | 'onDrag' | 'onCross' | 'onSize'>) => {
        const hands = { ...this.#pinHands(pin), ...moves };
        this.#parts.drawPinned(pin.mount.element, pin.face, hands);
      },
      onEscape: (pin: Pin) => {
        this.#unpin(pin);
      },
      onRemoved: (pin: Pin) => {
        this.#parts.clear(pin.mount.element);
      },
    };
    return new Pins(this.#ground.layer, actions, this.#ground.signal);
  }

  /** The card beside its mention, to be replaced. */
  #replacedLive(): Replaced | null {
    return (
      this.#shown && {
        face: this.#faceOf(this.#shown),
        box: this.#ground.mount.getBoundingClientRect(),
        remove: this.#events.onClose,
      }
    );
  }

  #liveHands(): CardHands {
    const { onClose, onSize, onOpenArchive, onChoose } = this.#events;
    const replaced = (): Replaced | null => this.#replacedLive();
    return {
      ...this.#hands(replaced),
      onClose,
      onSize,
      onOpenArchive,
      onChoose: (entity, everywhere, byKey) => {
        const shown = replaced();
        onChoose(entity);
        if (!shown) return;
        const card = { ...shown, remove: () => undefined };
        if (everywhere) void this.#remember(entity, card, byKey);
        else if (entity === null) {
          this.#notify(this.#keeper.justAWord(card.face, this.#site), card, byKey);
        }
      },
      onUnsettle: () => {
        void this.#unsettle();
      },
      onPin: (on, byKey) => {
        this.#pinLive(on, byKey);
      },
    };
  }

  #pinHands(pin: Pin): CardHands {
    const replaced = (): Replaced => ({
      face: pin.face,
      box: pin.mount.element.getBoundingClientRect(),
      remove: () => {
        this.#unpin(pin);
      },
    });
    return {
      ...this.#hands(replaced),
      onClose: () => {
        this.#unpin(pin);
      },
      onOpenArchive: (place) => {
        this.#events.onOpenArchive(place);
      },
      onPin: (_, byKey) => {
        this.#unpin(pin);
        this.#events.onReopen(pin.face.mark, byKey);
      },
    };
  }

  /** What any card can do; the rest is for those that can. */
  #hands(replaced: () => Replaced | null): CardHands {
    const nothing = (): void => undefined;
    const keep = (
      byKey: boolean,
      make: (face: DrawnCard, id: string, name: string) => Promise<Kept>,
    ): void => {
      const card = replaced();
      if (card?.face.card.type !== 'topic') return;
      const { id, name } = card.face.card.topic;
      void this.#keep(() => make(card.face, id, name), card, byKey);
    };
    return {
      onClose: nothing,
      onSize: nothing,
      onOpenArchive: nothing,
      onChoose: nothing,
      onUnsettle: nothing,
      onPin: nothing,
      onGrab: nothing,
      onDrag: nothing,
      onCross: nothing,
      onMute: (reach: Reach, byKey) => {
        const site = reach === 'site' ? this.#site : null;
        keep(byKey, (_, id, name) => this.#keeper.mute(id, name, site));
      },
      onNotThis: (byKey) => {
        keep(byKey, ({ word }, id, name) => this.#keeper.notThis(id, name, word, this.#site));
      },
      onOpenSettings: () => {
        this.#parts.openSettings().catch(() => undefined);
      },
    };
  }

  /** A card becomes one that stays; a sheet stays where it is. */
  #pinLive(on: boolean, byKey: boolean): void {
    const state = this.#shown;
    if (!state) return;
    if (state.mode === 'sheet') {
      this.#events.onKeep(on);
      return;
    }
    const { mount, root } = this.#ground;
    const hadFocus = byKey || mount.contains(root.activeElement);
    const pin = this.#pins.add(this.#faceOf(state), mount.getBoundingClientRect());
    // Before the card goes, or the focus would go back to the page.
    if (hadFocus) pin.mount.element.querySelector<HTMLElement>('[aria-pressed]')?.focus();
    this.#events.onClose();
  }

  #unpin(pin: Pin): void {
    const { hasFocus } = pin.mount;
    this.#pins.remove(pin);
    this.#gone(hasFocus);
  }

  /** Keeps something, unless the reader may not have seen what they chose. */
  async #keep(keep: () => Promise<Kept>, card: Replaced, byKey: boolean): Promise<void> {
    if (this.#showUnseen(card, byKey)) return;
    this.#notify(await keep().catch(() => 'notKept' as const), card, byKey);
  }

  /** A sense that is kept shows in the card itself; only what went otherwise is told beside it. */
  async #remember(entity: EntityId | null, card: Replaced, byKey: boolean): Promise<void> {
    if (this.#showUnseen(card, byKey)) return;
    const kept = await this.#keeper
      .remember(card.face.word, entity)
      .catch(() => 'notKept' as const);
    if (entity === null || kept === 'notKept') {
      this.#notify(kept, card, byKey);
      return;
    }
    this.#settled.set(card.face.word, { topic: entity, undo: () => kept.undo() });
    if (this.#shown) this.#live.show(this.#faceOf(this.#shown));
  }

  /** Has the word of the card asked about again. */
  async #unsettle(): Promise<void> {
    const card = this.#replacedLive();
    const word = card?.face.word ?? '';
    const settled = this.#settled.get(word);
    if (!card || !settled) return;
    card.remove();
    try {
      await settled.undo();
      this.#settled.delete(word);
    } catch {
      this.#notify('notKept', { ...card, remove: () => undefined }, false);
    }
  }

  /** Where the card may be covered it is put on top, and the reader told that nothing was kept. */
  #showUnseen(card: Replaced, byKey: boolean): boolean {
    const { layer } = this.#ground;
    if (!mayBeUnseen(layer, this.#parts.shadowOf)) return false;
    layer.hidePopover();
    layer.showPopover();
    this.#notify('unseen', card, byKey);
    return true;
  }

  /** Puts a notice in the place of a card: what was kept, or why nothing was. */
  #notify(kept: Kept | 'notKept' | 'unseen', card: Replaced, focus: boolean): void {
    const { dark, rtl } = card.face;
    const { text, undo, always } = typeof kept === 'string' ? nothingKept(kept) : kept;
    const canUndo = undo !== undefined;
    const notice = { text, dark, rtl, canUndo, canAlways: always !== undefined };
    const hands = {
      onUndo: () => {
        this.#notices.close();
        undo?.().catch(() => {
          this.#notify('notKept', { ...card, remove: () => undefined }, false);
        });
      },
      onAlways: (byKey: boolean) => {
        if (always) void this.#keep(always, card, byKey);
      },
      onClose: () => {
        this.#notices.close();
      },
    };
    this.#events.onFixed(card.face.mark);
    this.#notices.show(notice, hands, card.box, focus);
    card.remove();
  }
}

/** What is told where nothing was kept, and so nothing can be taken back. */
function nothingKept(kind: 'notKept' | 'unseen'): { text: CardNotice } & Partial<Kept> {
  return { text: { kind } };
}
