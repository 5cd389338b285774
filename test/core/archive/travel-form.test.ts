import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileSeeds, type SeedBytes } from '../../../scripts/build/compile-seeds.ts';
import { packSections, unpackSections } from '../../../src/core/archive/container.ts';
import { openSections } from '../../../src/core/archive/open-archive.ts';
import { fromPlanes, toPlanes } from '../../../src/core/archive/planes.ts';
import { SECTION } from '../../../src/core/archive/section.ts';
import { fromTravelForm, toTravelForm } from '../../../src/core/archive/travel-form.ts';

describe('a table in planes', () => {
  it('comes back as it was, whatever its words', () => {
    const word = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff }));
    const table = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(20)).chain(([width, rows]) =>
      fc.record({
        width: fc.constant(width),
        words: fc.uint32Array({ minLength: width * rows, maxLength: width * rows }),
        small: fc.array(word, { minLength: width * rows, maxLength: width * rows }),
      }),
    );
    fc.assert(
      fc.property(table, ({ width, words, small }) => {
        for (const each of [words, Uint32Array.from(small)]) {
          expect(fromPlanes(toPlanes(each, width), width)).toEqual(each);
        }
      }),
    );
  });

  it('has the lowest bytes of the steps down each column first', () => {
    const words = Uint32Array.of(1, 0x300, 2, 0x2ff);
    expect([...toPlanes(words, 2)]).toEqual([2, 2, 0, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('an archive in travelling form', () => {
  let bytes: SeedBytes;
  beforeAll(async () => {
    const compiled = await compileSeeds('seeds');
    if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
    ({ bytes } = compiled);
  }, 60_000);

  it('comes back byte for byte, given its names', () => {
    const back = fromTravelForm(toTravelForm(bytes.archive), bytes.gazetteer);
    expect(Buffer.from(packSections(back)).equals(bytes.archive)).toBe(true);
    expect(openSections(back).passageCount).toBeGreaterThan(0);
  });

  it('carries no names', () => {
    const travelling = toTravelForm(bytes.archive);
    expect(unpackSections(travelling).get(SECTION.gazetteer)).toHaveLength(0);
    expect(travelling.length).toBeLessThan(bytes.archive.length - bytes.gazetteer.length + 100);
  });

  it('is no archive without them, and refused where it is cut short', () => {
    const travelling = toTravelForm(bytes.archive);
    expect(() => openSections(fromTravelForm(travelling, new Uint8Array()))).toThrow('names');
    const half = travelling.slice(0, travelling.length >> 1);
    expect(() => fromTravelForm(half, bytes.gazetteer)).toThrow('cut short');
  });
});
