/** Door: the card's code, loaded into a frame when its first card is wanted. */
import { render } from 'preact';
import base from '../extension/base.css';
import card from '../extension/card.css';
import tokens from '../extension/tokens.css';
import { ask } from './browser/ask.ts';
import { shadowOf } from './browser/shadow-of.ts';
import { spokenMessages, watchMessages } from './browser/spoken-messages.ts';
import { CardDeck } from './page/card-deck.ts';
import { offerStage, type MakeStage, type MountCard } from './page/card-handshake.ts';
import { CardStage } from './page/card-stage.ts';
import { adoptStyles } from './ui/adopt-styles.ts';
import { CardDialog } from './ui/card/card-dialog.tsx';
import { mountCard, type DrawCard } from './ui/card/mount-card.ts';
import { NoticeCard } from './ui/card/notice-card.tsx';
import { PinnedCardView } from './ui/card/pinned-card.tsx';
import { direction, setMessages } from './ui/say.ts';

const draw: DrawCard = (face, opening, actions) => (
  <CardDialog key={opening} face={face} actions={actions} />
);

const mountDeck: MountCard = (ground, events) => {
  watchMessages(setMessages, ground.signal);
  adoptStyles(ground.root, tokens + base + card);
  return new CardDeck(ground, events, {
    live: (mount, hands) => mountCard(mount, hands, draw),
    drawPinned: (mount, face, hands) => {
      if (face.card.type !== 'topic') return;
      render(<PinnedCardView card={face.card} face={face} actions={hands} />, mount);
    },
    drawNotice: (mount, notice, hands) => {
      render(<NoticeCard face={notice} actions={hands} />, mount);
    },
    clear: (mount) => {
      render(null, mount);
    },
    mute: (query) => ask('mute', query),
    unmute: (query) => ask('unmute', query),
    remember: (query) => ask('remember', query),
    forget: (query) => ask('forget', query),
    site: () => ask('site', null),
    openSettings: () => ask('openSettings', null),
    shadowOf,
  });
};

async function getReady(): Promise<MakeStage> {
  setMessages(await spokenMessages());
  return (options) => new CardStage(options, mountDeck, () => direction() === 'rtl');
}

offerStage(getReady());
