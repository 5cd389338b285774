import { expect, test } from 'vitest';
import { codeAt, isInvisible, symbolAt } from '../../../src/core/gazetteer/code-at.ts';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { CODE_CLASS, CLASS_BITS, SYMBOL } from '../../../src/core/gazetteer/layout.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { spelledOut } from '../../../src/core/gazetteer/spelled-out.ts';
import { charClass } from '../../../src/core/text/char-class.ts';
import { fold, foldUnit } from '../../../src/core/text/fold.ts';
import { entityOf } from './entity-of.ts';

/** Letters of many scripts, so that most foldings have something to fold to. */
const NAMES = [
  'abcdefghijklmnopqrstuvwxyz 0123456789',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'カキクガギグアイウハバパヒピ',
  '中国网络한국',
];
const { table } = openGazetteer(compileGazetteer([entityOf('letters', NAMES)]));
const KNOWN = new Set(fold(NAMES.join('')).split(''));

/** What a code unit reads as by the table: its symbols as text; null where they are in no name. */
function reading(unit: number): readonly number[] | null {
  const text = String.fromCharCode(unit);
  const symbol = symbolAt(table, text, 0);
  if (isInvisible(codeAt(table, text, 0))) return [];
  if (symbol === SYMBOL.none) return null;
  const expands = symbol >= SYMBOL.firstExpansion && symbol < SYMBOL.mark;
  return expands ? spelledOut(table, symbol) : [symbol];
}

function symbolsOf(folded: string): readonly number[] | null {
  const letters = folded.split('');
  if (!letters.every((letter) => letter === ' ' || letter === '-' || KNOWN.has(letter)))
    return null;
  return letters.map((letter) => symbolAt(table, letter, 0));
}

test('every code unit reads as what it folds to', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const found = reading(unit);
    const expected = isHan(unit) ? [unit] : symbolsOf(foldUnit(unit));
    if (found?.join() !== expected?.join()) wrong.push(`U+${unit.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

test('every code unit has the class of the letter it folds to, and keeps its case', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const code = codeAt(table, String.fromCharCode(unit), 0);
    if (!hasClass(code, unit)) wrong.push(`U+${unit.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

function hasClass(code: number, unit: number): boolean {
  const folded = foldUnit(unit);
  const own = charClass(unit);
  if (folded === '') return isInvisible(code);
  if (own === 'upper') return (code & CLASS_BITS) === CODE_CLASS.upper;
  const kind = charClass(folded.charCodeAt(0));
  if (kind === 'lower') return (code & CLASS_BITS) === CODE_CLASS.lower;
  if (kind === 'proclitic') return (code & CLASS_BITS) === CODE_CLASS.particle;
  if (kind === 'word') return (code & CLASS_BITS) === CODE_CLASS.word;
  // A script without spaces counts only where names begin or go on with the letter.
  if (kind === 'unspaced') return code < CODE_CLASS.word && !isInvisible(code);
  return (code & CLASS_BITS) === CODE_CLASS.separator;
}

/** Han of the basic block and Hangul are their own symbols, in names or not. */
function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}
