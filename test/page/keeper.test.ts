import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskCard, MuteQuery, SenseQuery } from '../../src/core/protocol.ts';
import { Keeper } from '../../src/page/keeper.ts';

let kept: MuteQuery[];
const onForgetChoice = vi.fn();
const senses: SenseQuery[] = [];
const parts = {
  remember: (query: SenseQuery) => {
    senses.push(query);
    return Promise.resolve();
  },
  forget: (query: SenseQuery) => {
    senses.splice(senses.indexOf(query), 1);
    return Promise.resolve();
  },
  mute: (query: MuteQuery) => {
    kept.push(query);
    return Promise.resolve();
  },
  unmute: (query: MuteQuery) => {
    kept = kept.filter((one) => one !== query);
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
  topic: { id, name: id, kind: 'organisation', description: '', language: 'en', names: [] },
  clues: [],
});

describe('what a word means everywhere', () => {
  it('is remembered, and taken back from the page as well', async () => {
    const { text, undo } = await keeper.remember('Zoom', null);
    expect(text).toEqual({ kind: 'neverMarked', word: 'Zoom', site: null });
    expect(senses).toEqual([{ word: 'Zoom', topic: null }]);
    await undo();
    expect(senses).toEqual([]);
    expect(onForgetChoice).toHaveBeenCalledWith('Zoom');
  });
});

describe('what the reader says of a topic', () => {
  it('is kept, and taken back', async () => {
    const { text, undo } = await keeper.mute('zoom', 'Zoom', 'a.example');
    expect(text).toEqual({ kind: 'muted', name: 'Zoom', site: 'a.example' });
    expect(kept).toMatchObject([{ topics: ['zoom'], word: null, everywhere: false }]);
    await undo();
    expect(kept).toEqual([]);
  });

  it('can be of a word alone', async () => {
    await keeper.notThis('zoom', 'Zoom', 'zoom', null);
    expect(kept).toMatchObject([{ topics: ['zoom'], word: 'zoom', everywhere: true }]);
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
    expect(kept).toEqual([{ topics: ['zoom', 'lens'], word: 'Zoom', everywhere: false }]);
    await always?.undo();
    expect(kept).toEqual([]);
    expect(onForgetChoice).toHaveBeenCalledWith('Zoom');
  });
});
