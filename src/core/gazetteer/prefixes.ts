import type { Alphabet } from './alphabet.ts';
import type { Form } from './forms.ts';
import { CLASS_BITS, CODE_CLASS, SYMBOL_BITS } from './layout.ts';
import { prefixHash } from './prefix-hash.ts';

/** One bit in so many is set: one word in sixteen passes by chance. */
const SPARSENESS = 16;

/**
 * A bit for the hash of the first three characters of every form, so that the scanner can leave most
 * words after two looks. The number of bits is a power of two.
 */
export function prefixesOf(forms: readonly Form[], alphabet: Alphabet): Int32Array {
  const hashes = new Set(forms.flatMap((form) => hashesOf(form, alphabet)));
  const bits = 2 ** Math.max(10, Math.ceil(Math.log2(hashes.size * SPARSENESS)));
  const prefixes = new Int32Array(bits / 32);
  for (const hash of hashes) {
    const bit = hash & (bits - 1);
    prefixes[bit >> 5] = (prefixes[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return prefixes;
}

function hashesOf({ key, senses }: Form, alphabet: Alphabet): number[] {
  const first = alphabet.codeOf(key.charAt(0));
  const cased = (first & CLASS_BITS) === CODE_CLASS.lower;
  const small = senses.some((sense) => sense.case === 'any' || (sense.capitals & 1) === 0);
  const firsts = small || !cased ? [first] : [];
  if (cased) firsts.push(CODE_CLASS.upper | (first & SYMBOL_BITS));
  const unspaced = (first & CLASS_BITS) === CODE_CLASS.unspacedStart;
  const second = follower(alphabet.codeOf(key.charAt(1)), key.length > 1, unspaced);
  const third =
    second === 0 || unspaced
      ? 0
      : follower(alphabet.codeOf(key.charAt(2)), key.length > 2, unspaced);
  // Whatever follows may follow where a name is one character long and needs no boundary.
  const seconds = unspaced && key.length === 1 ? Array(alphabet.size).keys() : [second];
  return [...seconds].flatMap((each) => firsts.map((code) => prefixHash(code, each, third)));
}

/** The symbol of a character that goes on with the word, else 0. */
function follower(code: number, there: boolean, unspaced: boolean): number {
  const goesOn = there && code >= (unspaced ? CODE_CLASS.unspaced : CODE_CLASS.word);
  return goesOn ? code & SYMBOL_BITS : 0;
}
