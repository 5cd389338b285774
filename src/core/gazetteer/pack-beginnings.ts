import type { Alphabet } from './alphabet.ts';
import { beginningKey, BITS_A_BEGINNING, BITS_A_PREFIX, INTO_WORD } from './beginnings.ts';
import { packBitSet } from './bit-set.ts';
import type { Form } from './forms.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS, SMALL_S, SYMBOL } from './layout.ts';
import { hashOf, hashOn } from './name-hash.ts';

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

/** What a form is looked up by: its first word, or in scripts without spaces its first two symbols. */
function keysOf(form: Form, alphabet: Alphabet): number[] {
  if (alphabet.classOf(form.key.charAt(0)) === CODE_CLASS.unspacedStart) {
    return unspacedKeys(form.key, alphabet);
  }
  const word = firstWord(form.key, alphabet);
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

function unspacedKeys(key: string, alphabet: Alphabet): number[] {
  if (key.length === 1) {
    throw new GazetteerError(
      `"${key}" is a single character of a script without spaces and would be found inside other words: give a longer form`,
    );
  }
  const [first = 0, second = 0] = alphabet.symbolsOf(key);
  const seconds = second === SYMBOL.space ? [SYMBOL.space, SYMBOL.joiner] : [second];
  return seconds.map((each) => hashOf([first, each]));
}

function firstWord(key: string, alphabet: Alphabet): string {
  const units = key.split('');
  const end = units.findIndex((unit, i) => i > 0 && alphabet.classOf(unit) < CODE_CLASS.word);
  return end < 0 ? key : key.slice(0, end);
}

/** The hashes of a key's beginnings where a scan that follows it asks whether to go on. */
function prefixesOf(key: string, alphabet: Alphabet): number[] {
  const symbols = alphabet.symbolsOf(key);
  const stops = new Set(stopsOf(key, alphabet));
  let hash = 0;
  return symbols.flatMap((symbol, i) => {
    hash = hashOn(hash, symbol);
    return stops.has(i + 1) ? [hash] : [];
  });
}

/**
 * After the first word; two symbols after each space, even where the key ends there; and after every
 * character that is of no word, or of a script without spaces.
 */
function stopsOf(key: string, alphabet: Alphabet): number[] {
  const stops = [firstWord(key, alphabet).length];
  for (let i = 1; i + 1 < key.length; i++) {
    const each = key.charAt(i);
    if (each !== ' ' && alphabet.classOf(each) < CODE_CLASS.word) stops.push(i + 1);
  }
  const intoWords = key.split('').flatMap((each, i) => (each === ' ' ? [i + 1 + INTO_WORD] : []));
  return [...stops.filter((stop) => stop < key.length), ...intoWords];
}
