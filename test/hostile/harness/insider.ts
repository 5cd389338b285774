import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { alterBuild, changeManifest } from '../../e2e/harness/altered-build.ts';
import type { BuildCopy } from '../../e2e/harness/speaking.ts';
import type { Refusal } from '../../../src/core/protocol.ts';

const SCRIPT = 'insider.js';

/** What came of a message: answered, refused by a code, or never sent. */
export interface Outcome {
  readonly answered?: true;
  readonly code?: Refusal | null;
  /** The reply, where it was a refusal. */
  readonly reply?: string;
  readonly thrown?: string;
}

interface Deeds {
  send: { asks: { readonly messages: readonly unknown[] }; gives: readonly Outcome[] };
  exotic: {
    asks: { readonly without?: readonly string[] };
    gives: readonly (readonly [name: string, outcome: Outcome])[];
  };
  ways: { asks: object; gives: readonly (readonly [name: string, outcome: string])[] };
  time: { asks: { readonly message: unknown }; gives: { outcome: Outcome; took: number } };
}

/** Copies a built extension and adds a content script that does what pages tell it. */
export function withInsider(built: string): BuildCopy {
  return alterBuild(built, (folder) => {
    copyFileSync(join('test/hostile/insider', SCRIPT), join(folder, SCRIPT));
    changeManifest<{ content_scripts: readonly object[] }>(folder, ({ content_scripts }) => ({
      content_scripts: [
        ...content_scripts,
        { matches: ['http://*/*'], js: [SCRIPT], run_at: 'document_start' },
      ],
    }));
  });
}

/** Has the content script of a page that was taken over do something. */
export function byInsider<D extends keyof Deeds>(
  page: Page,
  deed: D,
  asks: Deeds[D]['asks'],
): Promise<Deeds[D]['gives']> {
  const order = JSON.stringify({ deed, ...asks, id: Math.random() });
  return page.evaluate(
    (told) =>
      new Promise<never>((resolve, reject) => {
        const { id } = JSON.parse(told) as { id: number };
        const hear = (event: Event): void => {
          const done = JSON.parse((event as CustomEvent<string>).detail) as {
            readonly id: number;
            readonly value?: never;
            readonly error?: string;
          };
          if (done.id !== id) return;
          removeEventListener('insider:done', hear);
          if (done.error === undefined) resolve(done.value as never);
          else reject(new Error(done.error));
        };
        addEventListener('insider:done', hear);
        dispatchEvent(new CustomEvent('insider:do', { detail: told }));
      }),
    order,
  );
}
