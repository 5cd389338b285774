/** Door: the card's code, loaded into a frame when its first card is wanted. */
import base from '../extension/base.css';
import card from '../extension/card.css';
import tokens from '../extension/tokens.css';
import { getMessage } from './browser/i18n.ts';
import { offerCard } from './page/card-handshake.ts';
import { mountCard } from './ui/card/mount-card.tsx';
import { setMessages } from './ui/messages.ts';

setMessages(getMessage);
offerCard((mount, root, events) => mountCard(mount, root, events, tokens + base + card));
