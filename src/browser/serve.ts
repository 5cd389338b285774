import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import type { Refusal, Reply } from '../core/protocol.ts';
import { isMessage, type Message } from './message.ts';

/** Who asks, as the browser says (a message cannot lie about it). */
export type Sender =
  /** A page of the extension itself. */
  | { readonly from: 'surface' }
  /** A background that is a worker, which has neither tab nor address. */
  | { readonly from: 'background' }
  | {
      readonly from: 'page';
      readonly tab: number;
      readonly frame: number;
      readonly site: string | null;
      readonly isPrivate: boolean;
    };

/** One question: who may ask it, in which form, and the answer. */
export interface Handler {
  readonly isFor: (sender: Sender) => boolean;
  readonly hasForm: (query: unknown) => boolean;
  readonly answer: (query: never, sender: Sender) => unknown;
}

type Handlers = ReadonlyMap<string, Handler>;

/**
 * Answers questions of this extension for as long as this context lives; nothing here listens to
 * other extensions or to pages. To be called before any await: a worker that wakes for a message must
 * already listen.
 * @param handlers - by kind; whatever they are not meant for gets its `Refusal` as the answer
 * @param alone - nobody else may be meant: false on a page of the extension, which hears all that is
 *   asked of the background, and whose refusal would be taken for its answer
 */
export function serve(handlers: Handlers, alone = true): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (!alone && !isAnswered(handlers, message, sender)) return undefined;
    void reply(handlers, message, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

function isAnswered(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): message is Message {
  return !('code' in accept(handlers, message, sender));
}

/** A question that is answered. */
interface Accepted {
  readonly handler: Handler;
  readonly query: unknown;
  readonly from: Sender;
}

interface Refused {
  readonly code: Refusal;
  readonly message: string;
}

function accept(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Accepted | Refused {
  if (!isMessage(message)) return { code: 'noQuestion', message: 'that is no question' };
  const { kind, query } = message;
  const handler = handlers.get(kind);
  if (!handler) {
    return { code: 'unknown', message: `nobody answers ${JSON.stringify(kind.slice(0, 40))}` };
  }
  const from = senderOf(sender);
  if (!from || !handler.isFor(from)) {
    return { code: 'notForYou', message: 'not for this sender' };
  }
  if (!handler.hasForm(query)) return { code: 'malformed', message: 'not in this form' };
  return { handler, query, from };
}

async function reply(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  const accepted = accept(handlers, message, sender);
  if ('code' in accepted) return { ok: false, error: accepted };
  const { handler, query, from } = accepted;
  try {
    return { ok: true, value: (await handler.answer(query as never, from)) ?? null };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: 'failed', message: words } };
  }
}

function senderOf({ id, url, tab, frameId = 0 }: Runtime.MessageSender): Sender | null {
  if (id !== browser.runtime.id) return null;
  // An address of ours is that of a page of ours: nothing is web-accessible, and none can be framed.
  if (url?.startsWith(browser.runtime.getURL(''))) return { from: 'surface' };
  if (tab?.id === undefined) return url === undefined ? { from: 'background' } : null;
  const { id: tabId, incognito: isPrivate } = tab;
  return { from: 'page', tab: tabId, frame: frameId, site: siteOf(tab.url), isPrivate };
}

/** The site of an address as settings know it: its host name, `file` for local files, else null. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
