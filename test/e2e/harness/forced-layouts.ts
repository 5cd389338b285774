import type { Browser } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly args: {
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

/** The scripts that had Chromium lay a page out while they ran, by their addresses, one for each time. */
export async function forcedLayouts(
  browser: Browser,
  during: () => Promise<unknown>,
): Promise<string[]> {
  const tab = await browser.newPage();
  await tab.tracing.start({ categories: CATEGORIES });
  await during();
  const trace = Buffer.from((await tab.tracing.stop()) ?? []).toString();
  await tab.close();
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  return traceEvents
    .filter(({ name }) => name === 'Layout')
    .flatMap(({ args }) => args.beginData?.stackTrace?.[0]?.url ?? []);
}
