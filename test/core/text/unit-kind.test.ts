import { describe, expect, it } from 'vitest';
import { charClass, isWordClass } from '../../../src/core/text/char-class.ts';
import { UNIT_KIND, unitKind } from '../../../src/core/text/unit-kind.ts';

const { letter, digit, separator, unspaced, attached, apostrophe, surrogate } = UNIT_KIND;

describe('unit kinds', () => {
  it('agree with the classes of characters, those known beforehand too', () => {
    for (let unit = 0; unit < 0x3000; unit++) {
      const isWord = unitKind(unit) === letter || unitKind(unit) === digit;
      const isPlainWord = isWordClass(charClass(unit)) && unitKind(unit) !== apostrophe;
      expect([unit, isWord]).toEqual([unit, isPlainWord]);
    }
  });

  it.each([
    ['Z', letter],
    ['я', letter],
    ['_', letter],
    ['٣', digit],
    ['7', digit],
    ['微', unspaced],
    ['ก', unspaced],
    ['\u0301', attached],
    ['\u00ad', attached],
    ['’', apostrophe],
    ['\ud83d', surrogate],
    [' ', separator],
    ['—', separator],
  ])('tell what %j does', (character, kind) => {
    expect(unitKind(character.charCodeAt(0))).toBe(kind);
  });
});
