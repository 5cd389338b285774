import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { PLAIN_BUNDLE } from '../architecture/import-graph.ts';

/** What a door's bundle holds once everything is left out that it never runs. */
async function bundleOf(door: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [`src/${door}`], ...PLAIN_BUNDLE });
  return outputFiles[0]!.text;
}

const WRITES = /\.storage\.local\.(set|remove|clear)|\.storage\.session|\.storage\.sync/;

it.each(['content.ts', 'card.tsx'])('nothing of %s changes what is stored', async (door) => {
  expect(await bundleOf(door)).not.toMatch(WRITES);
});

it('finds what changes it where it is', async () => {
  expect(await bundleOf('options.tsx')).toMatch(WRITES);
});

it.each(['background.ts', 'content.ts', 'card.tsx', 'popup.tsx'])(
  '%s listens to no other extension, and keeps no port open',
  async (door) => {
    expect(await bundleOf(door)).not.toMatch(/onMessageExternal|onConnect|onUserScriptMessage/);
  },
);
