import { functionWordLanguages } from '../text/language.ts';
import { inAddress } from './address.ts';
import { codeAt } from './code-at.ts';
import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { letterCaseAmong, type LetterCase } from './letter-case.ts';
import { wordsAfter, wordsBefore, type Neighbour } from './word-neighbours.ts';

/** How a candidate stands in its text, whatever it means. */
export interface Setting {
  readonly letterCase: LetterCase;
  /** Part of an address or of code. */
  readonly address: boolean;
  /** Languages of which the form is a function word. */
  readonly functionWordOf: readonly string[];
  /** One word, as written. */
  readonly single: boolean;
  /** Its script has letter case. */
  readonly cased: boolean;
  /** A capitalised word stands right before it, or right after it. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** Joined by a middle dot to what stands beside it, as Chinese and Japanese join foreign names. */
  readonly dotted: boolean;
  /** The form begins in the middle of a word in katakana. */
  readonly withinKatakana: boolean;
}

const ONLY_SPACE = /^\s+$/;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

export function settingOf(gazetteer: Gazetteer, { text }: Block, candidate: Candidate): Setting {
  const { table } = gazetteer;
  const { start, end } = candidate;
  const form = text.slice(start, end);
  const before = wordsBefore(table, text, start);
  const after = wordsAfter(table, text, end);
  return {
    letterCase: letterCaseAmong(before, after),
    address: inAddress(text, candidate),
    functionWordOf: functionWordLanguages(form.toLowerCase()),
    single: !/\s/.test(form),
    cased: codeAt(table, text, start) >= CODE_CLASS.lower,
    capitalBefore: isPartOfName(before[0]) && !isSentenceWord(before[0]),
    capitalAfter: isPartOfName(after[0]),
    dotted: isDot(gazetteer, text, start - 1) || isDot(gazetteer, text, end),
    withinKatakana: KATAKANA.test(text.charAt(start)) && KATAKANA.test(text.charAt(start - 1)),
  };
}

function isPartOfName(neighbour: Neighbour | undefined): neighbour is Neighbour {
  return neighbour !== undefined && neighbour.capital && ONLY_SPACE.test(neighbour.gap);
}

/** "The", "In", "But": capitals that begin a sentence, not a name. */
function isSentenceWord({ word }: Neighbour): boolean {
  return functionWordLanguages(word.toLowerCase()).length > 0;
}

function isDot({ table }: Gazetteer, text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit !== '' && unit !== '-' && (codeAt(table, text, at) & SYMBOL_BITS) === SYMBOL.joiner;
}
