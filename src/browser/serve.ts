import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import type { Reply } from '../core/protocol.ts';
import { isMessage, type Message } from './message.ts';

/** Who asks, as the browser says (a message cannot lie about it). */
export type Sender =
  | { readonly from: 'surface' }
  | {
      readonly from: 'page';
      readonly tab: number;
      readonly frame: number;
      readonly site: string | null;
    };

/** One question: whether this sender may ask it in this form, and the answer. */
export interface Handler {
  readonly allows: (sender: Sender, query: unknown) => boolean;
  readonly answer: (query: never, sender: Sender) => unknown;
}

/**
 * Answers questions for as long as this context lives. To be called before any await: a worker that
 * wakes for a message must already listen.
 * @param handlers - by kind; a kind that is not there, a sender that may not ask, or a query of
 *   another form gets an error as its answer
 * @param alone - nobody else may be meant: false on a page of the extension, which hears all that is
 *   asked of the background, and whose refusal would be taken for its answer
 */
export function serve(handlers: ReadonlyMap<string, Handler>, alone = true): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (!isMessage(message)) return undefined;
    if (!alone && !isAnswered(handlers, message, sender)) return undefined;
    void reply(handlers, message.kind, message.query, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

function isAnswered(
  handlers: ReadonlyMap<string, Handler>,
  { kind, query }: Message,
  sender: Runtime.MessageSender,
): boolean {
  const from = senderOf(sender);
  return from !== null && handlers.get(kind)?.allows(from, query) === true;
}

async function reply(
  handlers: ReadonlyMap<string, Handler>,
  kind: string,
  query: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  const handler = handlers.get(kind);
  const from = senderOf(sender);
  if (!handler) return { ok: false, error: `nobody answers ${JSON.stringify(kind.slice(0, 40))}` };
  if (!from || !handler.allows(from, query)) {
    return { ok: false, error: 'not for this sender, or not in this form' };
  }
  try {
    return { ok: true, value: (await handler.answer(query as never, from)) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function senderOf(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { from: 'surface' };
  if (sender.tab?.id === undefined) return sender.url === undefined ? { from: 'surface' } : null;
  return {
    from: 'page',
    tab: sender.tab.id,
    frame: sender.frameId ?? 0,
    site: siteOf(sender.tab.url),
  };
}

/** The site of an address as settings know it: its host name, `file` for local files, else null. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
