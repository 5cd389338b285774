import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskCard } from '../../src/core/protocol.ts';
import type { Muting } from '../../src/core/settings/settings.ts';
import { Keeper } from '../../src/page/keeper.ts';

let kept: Muting[];
const onForgetChoice = vi.fn();
const parts = {
  mute: (muting: Omit<Muting, 'since'>) => {
    const added = { ...muting, since: '2026-11-27' };
    kept.push(added);
    return Promise.resolve(added);
  },
  unmute: (muting: Muting) => {
    kept = kept.filter((one) => one !== muting);
    return Promise.resolve();
  },
};

let keeper: Keeper;
beforeEach(() => {
  kept = [];
  onForgetChoice.mockClear();
  keeper = new Keeper(parts, { onForgetChoice });
});

const topicOf = (id: string): AskCard['choices'][number] => ({
  topic: { id, name: id, kind: 'organisation', description: '', names: [] },
  clues: [],
});

describe('what the reader says of a topic', () => {
  it('is kept, and taken back', async () => {
    const { text, undo } = await keeper.mute('zoom', 'Zoom', 'a.example');
    expect(text).toEqual({ kind: 'muted', name: 'Zoom', site: 'a.example' });
    expect(kept).toMatchObject([{ topic: 'zoom', word: null, site: 'a.example' }]);
    await undo();
    expect(kept).toEqual([]);
  });

  it('can be of a word alone', async () => {
    await keeper.notThis('zoom', 'Zoom', 'zoom', null);
    expect(kept).toMatchObject([{ topic: 'zoom', word: 'zoom', site: null }]);
  });
});

describe('a word that is just a word', () => {
  const card: AskCard = { type: 'ask', word: 'Zoom', choices: [topicOf('zoom'), topicOf('lens')] };

  it('is remembered by the page alone, which forgets it with Undo', async () => {
    const { undo } = keeper.justAWord({ card, word: 'Zoom' }, 'a.example');
    expect(kept).toEqual([]);
    await undo();
    expect(onForgetChoice).toHaveBeenCalledWith('Zoom');
  });

  it('is so for good for every sense it could have, until all of that is undone', async () => {
    const always = await keeper.justAWord({ card, word: 'Zoom' }, 'a.example').always?.();
    expect(kept.map(({ topic, word, site }) => [topic, word, site])).toEqual([
      ['zoom', 'Zoom', 'a.example'],
      ['lens', 'Zoom', 'a.example'],
    ]);
    await always?.undo();
    expect(kept).toEqual([]);
    expect(onForgetChoice).toHaveBeenCalledWith('Zoom');
  });
});
