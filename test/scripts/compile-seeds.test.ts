import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileSeeds } from '../../scripts/build/compile-seeds.ts';
import { answerSearch } from '../../src/core/archive/answer-search.ts';
import { openArchive } from '../../src/core/archive/open-archive.ts';

const FIFTH = `---
id: "900"
title: A lighthouse changes hands
publisher: The Harbour Ledger
published: 2021-06
language: en
---

## The sale {source=0}

In June 2021 the Skerrymoor lighthouse was sold to a fishing family who had painted its railings
for three generations, and who promised the harbour board that the lamp would go on turning in
every season.
`;

const TOPIC = `skerrymoor-lighthouse:
  name: Skerrymoor lighthouse
  kind: place
  description: A lighthouse that fishermen bought.
  aliases:
    en: [Skerrymoor lighthouse]
`;

describe('compiling the sources', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-fifth-'));
    cpSync('seeds', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes in a fifth article and its topic: two files, no code', async () => {
    writeFileSync(join(folder, 'articles/900-lighthouse.md'), FIFTH);
    writeFileSync(join(folder, 'entities/mine.yaml'), TOPIC);
    const before = await bytesOf('seeds');
    const after = await bytesOf(folder);
    expect(after.articles.length).toBe(before.articles.length + 1);
    expect(after.passageCount).toBe(before.passageCount + 1);
    const { excerpts } = answerSearch(after, { text: 'lamp turning', limit: 3, exact: false });
    expect(excerpts[0]).toMatchObject({
      passage: '900-1',
      citation: { publisher: 'The Harbour Ledger', published: { iso: '2021-06' } },
    });
    const topic = after.entityIndex('skerrymoor-lighthouse');
    expect(after.passagesOf(topic!)).toEqual([after.passageCount - 1]);
  });

  it('gives every mistake of every file at once, with file and line', async () => {
    writeFileSync(join(folder, 'articles/900-lighthouse.md'), FIFTH.replace('2021-06', 'June'));
    writeFileSync(join(folder, 'entities/mine.yaml'), TOPIC.replace('place', 'building'));
    const compiled = await compileSeeds(folder);
    const errors = compiled.ok ? [] : compiled.errors;
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/900-lighthouse\.md:5: .*June.*expected/);
    expect(errors[1]).toMatch(/mine\.yaml:3: .*building.*expected/);
  });

  it('gives the same bytes each time', async () => {
    expect(await compileSeeds(folder)).toEqual(await compileSeeds(folder));
  });

  it('does not take a folder without sources for an empty archive', async () => {
    await expect(compileSeeds(join(folder, 'nowhere'))).rejects.toThrow('nowhere');
  });

  async function bytesOf(seeds: string) {
    const compiled = await compileSeeds(seeds);
    if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
    return openArchive(compiled.bytes.archive);
  }
});
