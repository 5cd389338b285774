import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bidiConnection } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { RunningBrowser } from '../../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';

/** Has a browser keep what it downloads in a folder, without asking. */
export async function downloadTo({ name, browser }: RunningBrowser, folder: string): Promise<void> {
  if (name === 'firefox') {
    await bidiConnection(browser).send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
    return;
  }
  const session = await browser.target().createCDPSession();
  const behaviour = { behavior: 'allow', downloadPath: folder } as const;
  await session.send('Browser.setDownloadBehavior', behaviour);
}

/** The one file that was downloaded into a folder, once it is whole. */
export async function downloaded(
  folder: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const whole = (names: readonly string[]): boolean =>
    names.length === 1 && names.every((name) => name.endsWith('.json'));
  const [name = ''] = await waitUntil(() => Promise.resolve(readdirSync(folder)), whole);
  const text = await waitUntil(
    () => Promise.resolve(readFileSync(join(folder, name), 'utf8')),
    (read) => read.endsWith('}\n'),
  );
  return { name, text };
}
