import { functionWordLanguages } from '../text/language.ts';
import { isLetterOrDigit } from '../text/letters.ts';
import { inAddress } from './address.ts';
import { codeAt } from './code-at.ts';
import { functionWordPlace, type FunctionWordPlace } from './function-word-place.ts';
import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { letterCaseAmong, type LetterCase } from './letter-case.ts';
import { isWithinLongerName } from './longer-names.ts';
import { opensNoName } from './name-openers.ts';
import { isRightBeside, wordsAfter, wordsBefore, type Neighbour } from './word-neighbours.ts';

/** How a candidate stands in its text, whatever it means. */
export interface Setting {
  readonly letterCase: LetterCase;
  /** Part of an address or of code. */
  readonly address: boolean;
  /** Languages of which the form is a function word, and whether it may be one at its place. */
  readonly functionWordOf: readonly string[];
  readonly functionWordPlace: FunctionWordPlace;
  /** A verb of saying stands right beside it, as beside the name of somebody. */
  readonly speaks: boolean;
  /** Nothing else stands in its block. */
  readonly alone: boolean;
  /** One word, as written. */
  readonly single: boolean;
  /** Its script has letter case. */
  readonly cased: boolean;
  /** The same form in small letters is a word of the block, too. */
  readonly contrasted: boolean;
  /** A capitalised word stands right before it, or right after it. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** The words beside it make it part of a longer name. */
  readonly withinLongerName: boolean;
  /** Joined by a middle dot to what stands beside it, as Chinese and Japanese join foreign names. */
  readonly dotted: boolean;
  /** The form begins in the middle of a word in katakana or in hangul. */
  readonly withinWord: boolean;
}

/** Scripts whose names stand in text without spaces around them, and whose words are longer than names. */
const LONG_WORDS = [/[\u30a1-\u30fa\u30fc]/, /[\uac00-\ud7a3]/];

export function settingOf(gazetteer: Gazetteer, { text }: Block, candidate: Candidate): Setting {
  const { table } = gazetteer;
  const { start, end } = candidate;
  const form = text.slice(start, end);
  const before = wordsBefore(table, text, start);
  const after = wordsAfter(table, text, end);
  const letterCase = letterCaseAmong(before, after);
  return {
    letterCase,
    address: inAddress(text, candidate),
    functionWordOf: functionWordLanguages(form.toLowerCase()),
    functionWordPlace: functionWordPlace(form, before[0], after[0], letterCase.initial, isFunction),
    speaks: isSaying(before[0]) || isSaying(after[0]),
    alone: text.trim() === form,
    single: !/\s/.test(form),
    cased: codeAt(table, text, start) >= CODE_CLASS.lower,
    contrasted: form !== form.toLowerCase() && hasWord(text, form.toLowerCase()),
    capitalBefore: isPartOfName(before[0]) && !opensNoName(before[0].word),
    capitalAfter: isPartOfName(after[0]),
    withinLongerName:
      codeAt(table, text, start) >= CODE_CLASS.upper && isWithinLongerName(before, after[0]),
    dotted: isDot(gazetteer, text, start - 1) || isDot(gazetteer, text, end),
    withinWord: LONG_WORDS.some(
      (script) => script.test(text.charAt(start)) && script.test(text.charAt(start - 1)),
    ),
  };
}

/** Third persons by which news reports what somebody said, in the languages that most often do. */
const SAYING = new Set(
  (
    'said says told announced announces added denied confirmed argued claimed warned ' +
    'sagte sagt teilte erklärte kündigte meldete warnte annonce affirme déclare dénonce indique ' +
    'dijo anunció afirmó aseguró denunció disse anunciou afirmou annuncia afferma'
  ).split(' '),
);

function isSaying(neighbour: Neighbour | undefined): boolean {
  return isRightBeside(neighbour) && SAYING.has(neighbour.word);
}

function isPartOfName(neighbour: Neighbour | undefined): neighbour is Neighbour {
  return isRightBeside(neighbour) && neighbour.capital;
}

/** True where a word stands in the text by itself. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      !isLetterOrDigit(text.charCodeAt(at - 1)) &&
      !isLetterOrDigit(text.charCodeAt(at + word.length))
    ) {
      return true;
    }
  }
  return false;
}

function isFunction(word: string): boolean {
  return functionWordLanguages(word).length > 0;
}

function isDot({ table }: Gazetteer, text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit !== '' && unit !== '-' && (codeAt(table, text, at) & SYMBOL_BITS) === SYMBOL.joiner;
}
