import browser from 'webextension-polyfill';
import type { Answer, Query, Refusal, ToBackground } from '../core/protocol.ts';
import type { Message } from './message.ts';

/** A question that got no answer: the other side refused it, failed, or is gone. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: Refusal | 'noAnswer';

  constructor(message: string, code: Refusal | 'noAnswer' = 'noAnswer') {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the background.
 * @param kind - what is asked, a key of the protocol
 * @param query - its argument; null where it takes none
 * @returns the background's answer
 * @throws AskError with the background's own words, or where the extension is no longer there
 */
export async function ask<K extends keyof ToBackground & string>(
  kind: K,
  query: Query<ToBackground, K>,
): Promise<Answer<ToBackground, K>> {
  const message: Message = { sidelight: 1, kind, query };
  return unwrap<Answer<ToBackground, K>>(kind, await send(message));
}

/**
 * Opens a reply.
 * @throws AskError where the other side refused, failed, or did not answer at all
 */
export function unwrap<T>(kind: string, reply: unknown): T {
  if (typeof reply !== 'object' || reply === null) throw new AskError(`${kind}: no answer`);
  const { ok, value, error } = reply as {
    readonly ok?: unknown;
    readonly value?: unknown;
    readonly error?: { readonly code: Refusal; readonly message: string };
  };
  if (ok !== true) throw new AskError(error?.message ?? `${kind}: no reason`, error?.code);
  return value as T;
}

/** Whether the extension was reloaded or removed under this script, which is then on its own. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    // Firefox throws on a dead object instead of giving undefined.
    return true;
  }
}

async function send(message: Message): Promise<unknown> {
  if (isOrphaned()) throw new AskError(`${message.kind}: the extension was reloaded`);
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    throw new AskError(`${message.kind}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
}
