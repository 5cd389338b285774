/** Door: the card's code, loaded into a frame when its first card is wanted. */
import base from '../extension/base.css';
import card from '../extension/card.css';
import tokens from '../extension/tokens.css';
import { messages } from './browser/i18n.ts';
import { offerCard } from './page/card-handshake.ts';
import { CardDialog } from './ui/card/card-dialog.tsx';
import { mountCard, type DrawCard } from './ui/card/mount-card.ts';
import { setMessages } from './ui/say.ts';

const draw: DrawCard = (face, opening, actions) => (
  <CardDialog key={opening} face={face} actions={actions} />
);

setMessages(messages());
offerCard((mount, root, events) => mountCard(mount, root, events, tokens + base + card, draw));
