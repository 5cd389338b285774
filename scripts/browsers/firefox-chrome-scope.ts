import type { Browser } from 'puppeteer-core';

/** The part of the driver's connection that speaks WebDriver BiDi, which it does not type. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface ContextTree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The connection of a Firefox to its driver, for what the driver has no words for. */
export function bidiConnection(browser: Browser): BidiConnection {
  return (browser as unknown as { readonly connection: BidiConnection }).connection;
}

/**
 * Runs a function of privileged JavaScript in Firefox's own window, where the driver may look after
 * `--remote-allow-system-access`.
 * @param source - the text of a function that gives a string or a promise of one
 * @param args - its arguments, as JSON
 * @throws Error where the function throws
 */
export async function inChromeScope(
  browser: Browser,
  source: string,
  ...args: readonly unknown[]
): Promise<string> {
  const connection = bidiConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as ContextTree).contexts;
  if (!window) throw new Error('Firefox shows no window of its own');
  const { result } = await connection.send('script.evaluate', {
    expression: `(${source})(...${JSON.stringify(args)})`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluation = result as Evaluation;
  if (evaluation.type === 'success') return String(evaluation.result?.value);
  throw new Error(evaluation.exceptionDetails?.text ?? 'Firefox reported an error without a text');
}
