import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerArticle } from '../../../src/core/archive/answer-article.ts';
import { answerCard } from '../../../src/core/archive/answer-card.ts';
import { answerTopic } from '../../../src/core/archive/answer-topic.ts';
import { ArchiveError } from '../../../src/core/archive/archive-error.ts';
import { checksum } from '../../../src/core/archive/checksum.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { packSections, unpackSections } from '../../../src/core/archive/container.ts';
import { inLanguage } from '../../../src/core/archive/in-language.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { SECTION } from '../../../src/core/archive/section.ts';
import { summariseArchive } from '../../../src/core/archive/summarise-archive.ts';
import { harbourSeeds } from './harbour.ts';

let bytes = new Uint8Array();

beforeAll(() => {
  bytes = new Uint8Array(compileArchive(harbourSeeds()));
});

/** What is read on the page: its words are compared with those of passages. */
const AROUND = {
  text: 'The harbour has a loan for electric boats.',
  span: { start: 4, end: 11 },
  language: 'en',
  block: [],
  page: [],
};

/** Opens and reads everything; true where it could be read to its end. */
function readAll(input: Uint8Array): boolean {
  try {
    const archive = openArchive(input);
    summariseArchive(archive);
    for (const { id } of archive.entities) answerTopic(archive, { id, order: 'weight', limit: 9 });
    for (const { id } of archive.articles) answerArticle(archive, id);
    for (const { id } of archive.entities) {
      answerCard(archive, { entities: [id], ask: false, around: AROUND });
    }
    for (const { language } of archive.translations) {
      const worded = inLanguage(archive, language);
      for (const { id } of worded.entities) answerTopic(worded, { id, order: 'newest', limit: 0 });
    }
    return true;
  } catch (error) {
    if (error instanceof ArchiveError) return false;
    throw error;
  }
}

/** Makes the checksum fit again, as someone who meant harm would. */
function resealed(damaged: Uint8Array): Uint8Array {
  const words = new Uint32Array(damaged.buffer, 0, damaged.length >> 2);
  words[3] = checksum(words.subarray(4));
  return damaged;
}

const change = fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true }), fc.nat(255));
const changes = fc.array(change, { minLength: 1, maxLength: 100 });

function changed(edits: readonly (readonly [number, number])[]): Uint8Array {
  const damaged = bytes.slice();
  for (const [place, value] of edits) damaged[Math.floor(place * damaged.length)] = value;
  return damaged;
}

describe('opening an archive', { timeout: 60_000 }, () => {
  it('reads bytes that lie anywhere in memory', () => {
    for (const shift of [1, 3, 4, 8]) {
      const moved = new Uint8Array(bytes.length + shift).subarray(shift);
      moved.set(bytes);
      expect(readAll(moved)).toBe(true);
    }
  });

  it('refuses damaged bytes, whichever were changed', () => {
    fc.assert(
      fc.property(changes, (edits) => {
        const damaged = changed(edits);
        const same = damaged.every((byte, i) => byte === bytes[i]);
        expect(readAll(damaged)).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses bytes that were cut anywhere', () => {
    for (let length = 0; length < bytes.length; length += 97) {
      expect(readAll(bytes.slice(0, length))).toBe(false);
    }
  });

  it('stays safe to read, or refuses, where the checksum was made to fit the damage', () => {
    fc.assert(
      fc.property(changes, (edits) => {
        expect([true, false]).toContain(readAll(resealed(changed(edits))));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(SECTION))('refuses an archive without its section of %s', (name, kind) => {
    const sections = unpackSections(bytes);
    sections.delete(kind);
    expect(() => openArchive(packSections(sections))).toThrow(`no section of ${name}`);
  });

  it.each(Object.entries(SECTION))('refuses or survives any other bytes as its %s', (_, kind) => {
    const section = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc.uint32Array({ maxLength: 24, max: 40 }).map((words) => new Uint8Array(words.buffer)),
    );
    fc.assert(
      fc.property(section, (other) => {
        const sections = unpackSections(bytes).set(kind, other);
        expect([true, false]).toContain(readAll(packSections(sections)));
      }),
      { numRuns: 60 },
    );
  });

  it('names a part that cannot be read, and why', () => {
    const sections = unpackSections(bytes).set(SECTION.gazetteer, Uint8Array.of(1, 2, 3, 4));
    expect(() => openArchive(packSections(sections))).toThrow(
      /^the names of the archive cannot be read \(.+\)$/,
    );
  });
});
