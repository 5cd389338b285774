import type { Alphabet } from './alphabet.ts';
import { beginningKey, BITS_A_BEGINNING, BITS_A_PREFIX } from './beginnings.ts';
import { packBitSet } from './bit-set.ts';
import type { Form } from './forms.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS, SMALL_S } from './layout.ts';
import { FILED_UNSPACED, hashOf, hashOn } from './name-hash.ts';

/** How names begin and go on: see `beginnings.ts`. */
export interface PackedBeginnings {
  readonly beginnings: Int32Array;
  readonly prefixes: Int32Array;
}

/** Throws a GazetteerError where a form would be found in every text. */
export function packBeginnings(forms: readonly Form[], alphabet: Alphabet): PackedBeginnings {
  const keys = new Set(forms.flatMap((form) => keysOf(form, alphabet)));
  const prefixes = new Set(forms.flatMap(({ key }) => prefixesOf(key, alphabet)));
  return {
    beginnings: packBitSet(keys, BITS_A_BEGINNING),
    prefixes: packBitSet(prefixes, BITS_A_PREFIX),
  };
}

/** What a form's first word is looked up by. */
function keysOf(form: Form, alphabet: Alphabet): number[] {
  const word = firstWord(form, alphabet);
  const hash = hashOf(alphabet.symbolsOf(word));
  const plural = word === form.key && form.senses.some((sense) => sense.plural);
  return casesOf(form, alphabet).flatMap((capital) => {
    const key = beginningKey(hash, capital);
    return plural ? [key, beginningKey(hashOn(hash, SMALL_S), capital)] : [key];
  });
}

/** Whether the first letter of a form may be a capital: false for letters without case. */
function casesOf({ key, senses }: Form, alphabet: Alphabet): boolean[] {
  if (alphabet.classOf(key.charAt(0)) !== CODE_CLASS.lower) return [false];
  const small = senses.some((sense) => sense.case === 'any' || (sense.capitals & 1) === 0);
  return small ? [false, true] : [true];
}

/** The first word of a form; in scripts without spaces, the first two characters. */
function firstWord({ key }: Form, alphabet: Alphabet): string {
  const unspaced = alphabet.classOf(key.charAt(0)) === CODE_CLASS.unspacedStart;
  if (unspaced && key.length === 1) {
    throw new GazetteerError(
      `"${key}" is a single character of a script without spaces and would be found inside other words: give a longer form`,
    );
  }
  const least = unspaced ? CODE_CLASS.unspaced : CODE_CLASS.word;
  const units = key.split('');
  const end = units.findIndex((unit, i) => i > 0 && alphabet.classOf(unit) < least);
  const word = end < 0 ? key : key.slice(0, end);
  return unspaced ? word.slice(0, FILED_UNSPACED) : word;
}

/** The hashes of a key's beginnings where a scan that follows it asks whether to go on. */
function prefixesOf(key: string, alphabet: Alphabet): number[] {
  const symbols = alphabet.symbolsOf(key);
  const inWord = key.split('').map((unit) => alphabet.classOf(unit) >= CODE_CLASS.word);
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 1; at < key.length; at++) {
    hash = hashOn(hash, symbols[at - 1] ?? 0);
    if (key.charAt(at - 1) !== ' ' && !(inWord[at - 1] && inWord[at])) hashes.push(hash);
  }
  return hashes;
}
