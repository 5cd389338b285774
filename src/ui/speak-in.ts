import type { Messages } from '../core/messages.ts';
import { direction, locale, setMessages } from './say.ts';

const redraws = new Set<() => void>();

/** Makes a page of our own speak in messages, and declares their language and direction. */
export function speakIn(messages: Messages): void {
  setMessages(messages);
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  for (const redraw of redraws) redraw();
}

/** Calls back when the page is to be drawn again, for it speaks in another language. */
export function whenSpokenAnew(redraw: () => void): void {
  redraws.add(redraw);
}
