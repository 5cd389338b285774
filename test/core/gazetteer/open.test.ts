import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import { GazetteerError } from '../../../src/core/gazetteer/gazetteer-error.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { HEADER_WORDS, SECTIONS, VERSION } from '../../../src/core/gazetteer/layout.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { entityOf } from './entity-of.ts';

const ENTITIES = [
  entityOf('harbour-authority', ['Harbour Authority', 'the Authority', '港务局', 'Портовое'], {
    cues: ['quay', 'container ship', '码头'],
    against: ['parents'],
    unless: ['Harbour Authority Records'],
  }),
  entityOf('mercury', [{ form: 'Mercury', trust: 'supported' }, 'Merkur', 'ميركوري'], {
    cues: ['Harbour Authority', 'orbit'],
  }),
  entityOf('hanse', [{ form: 'HANSE', case: 'exact' }, 'Straße der Hanse']),
];
const TEXT =
  'The Harbour Authority met at the quay. MERCURY orbits; Mercury’s container ships wait. 港务局在码头。' +
  ' وميركوري في الميناء. HANSE, Strasse der Hanse, Harbour Authority Records.';
const bytes = compileGazetteer(ENTITIES);

const mentionsBy = (gazetteer: Gazetteer): unknown =>
  findMentions(gazetteer, [{ text: TEXT, language: 'en' }]);

/** Where a section of the bytes starts, and how long it is. */
const sectionAt = (name: string): readonly [number, number] => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const at = 3 + 2 * SECTIONS.findIndex((section) => section === name);
  return [words[at] ?? 0, words[at + 1] ?? 0];
};

function changed(change: (bytes: Uint8Array, words: Int32Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy, new Int32Array(copy.buffer, 0, HEADER_WORDS));
  return copy;
}

describe('compiling names', () => {
  test('gives the same bytes twice, in whatever order the entities come', () => {
    expect(compileGazetteer(ENTITIES)).toEqual(bytes);
    expect(compileGazetteer([...ENTITIES].reverse())).toEqual(bytes);
  });

  test('of no entity gives a table that finds nothing', () => {
    const empty = openGazetteer(compileGazetteer([]));
    expect(empty.entityCount).toBe(0);
    expect(mentionsBy(empty)).toEqual([[]]);
  });
});

describe('opening names', () => {
  test('finds the same wherever the bytes lie in their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const found = mentionsBy(openGazetteer(bytes));
    expect(found).not.toEqual([[]]);
    expect(mentionsBy(openGazetteer(shifted.subarray(1)))).toEqual(found);
  });

  test('knows its entities by number, and refuses others', () => {
    const gazetteer = openGazetteer(bytes);
    expect([0, 1, 2].map((i) => gazetteer.entityId(i))).toEqual([
      'hanse',
      'harbour-authority',
      'mercury',
    ]);
    for (const index of [-1, 3, NaN]) {
      expect(() => gazetteer.entityId(index)).toThrow(RangeError);
    }
  });

  test.each([
    ['an empty file', () => new Uint8Array(0), /only 0 bytes long/],
    ['another file', () => changed((all) => all.fill(0x20)), /no gazetteer/],
    ['a later version', () => changed((_, words) => words.fill(VERSION + 1, 1, 2)), /version/],
    ['a file cut short', () => bytes.slice(0, -4), /long, where its header says/],
    ['a section outside', () => changed((_, words) => words.fill(1 << 28, 3, 4)), /"pages"/],
    [
      'a section before the header’s end',
      () => changed((_, words) => words.fill(4, 3, 4)),
      /"pages"/,
    ],
    ['a section of odd length', () => changed((_, words) => words.fill(3, 4, 5)), /"pages"/],
    ['pages missing', () => changed((_, words) => words.fill(2, 4, 5)), /pages/],
  ])('refuses %s, and says what to do', (_, damaged, problem) => {
    const open = (): unknown => openGazetteer(damaged());
    expect(open).toThrow(GazetteerError);
    expect(open).toThrow(problem);
    expect(open).toThrow(/build the archive again/);
  });

  test('with damaged sections may find wrongly, but never throws, hangs or leaves the text', () => {
    const edit = fc.tuple(fc.constantFrom(...SECTIONS), fc.nat(), fc.integer({ max: 255, min: 0 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const damaged = changed((all) => {
          for (const [name, place, value] of edits) {
            const [start, length] = sectionAt(name);
            if (length > 0) all[start + (place % length)] = value;
          }
        });
        for (const { start, end } of findAnyhow(damaged)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(TEXT.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** What a table finds; nothing where opening refuses it. */
function findAnyhow(damaged: Uint8Array): { readonly start: number; readonly end: number }[] {
  try {
    return findMentions(openGazetteer(damaged), [{ text: TEXT, language: 'en' }]).flat();
  } catch (error) {
    if (error instanceof GazetteerError) return [];
    throw error;
  }
}
