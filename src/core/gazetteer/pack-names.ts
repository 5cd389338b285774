import type { Alphabet } from './alphabet.ts';
import { addAlone, addOnward, addWord, beginningsLength } from './beginnings.ts';
import type { Form } from './forms.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS, INITIAL_BITS, SMALL_S, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { FILED_UNSPACED, hashOf, hashOn, placeOf } from './name-hash.ts';
import { packBuckets, slotsFor, type PackedBuckets } from './pack-buckets.ts';
import type { SensePacker } from './pack-senses.ts';
import { packTrie, type TrieEntry } from './pack-trie.ts';

/** One slot in so many is used. */
const SLOTS_PER_WORD = 1;
/** In a key: the first letter is a capital. */
const CAPITAL = INITIAL_BITS & ~SYMBOL_BITS;

/** Names, filed by their first word. Throws a GazetteerError where one would be found in every text. */
export function packNames(
  forms: readonly Form[],
  alphabet: Alphabet,
  senses: SensePacker,
): PackedBuckets {
  const hashes = forms.map((form) => filedHash(form, alphabet));
  const slots = slotsFor(new Set(hashes).size, SLOTS_PER_WORD);
  const buckets = new Map<number, TrieEntry[]>();
  for (const [i, form] of forms.entries()) {
    const slot = placeOf(hashes[i] ?? 0, slots);
    const bucket = buckets.get(slot) ?? [];
    buckets.set(slot, bucket);
    bucket.push({ symbols: alphabet.symbolsOf(form.key), record: senses.record(form) });
  }
  const packed = [...buckets].map(([slot, entries]) => [slot, packTrie(entries)] as const);
  return packBuckets(slots, new Map(packed));
}

/** How names begin: see `beginnings.ts`. */
export function packBeginnings(forms: readonly Form[], alphabet: Alphabet): Int32Array {
  const keys = new Set(forms.flatMap((form) => keysOf(form, alphabet)));
  const beginnings = new Int32Array(beginningsLength(keys.size));
  for (const key of keys) addWord(beginnings, key);
  for (const form of forms) addBeside(beginnings, form, alphabet);
  return beginnings;
}

function addBeside(beginnings: Int32Array, form: Form, alphabet: Alphabet): void {
  if (alphabet.classOf(form.key.charAt(0)) < CODE_CLASS.word) return;
  const { length } = firstWord(form, alphabet);
  const [first, second] = alphabet.symbolsOf(form.key).slice(length, length + 2);
  const alone = first === undefined || second === undefined;
  for (const key of keysOf(form, alphabet)) {
    if (alone) addAlone(beginnings, key);
    else addOnward(beginnings, key, first, second);
  }
}

/** What a form's first word is looked up by: see `isBeginning`. */
function keysOf(form: Form, alphabet: Alphabet): number[] {
  const [first = SYMBOL.none, ...rest] = alphabet.symbolsOf(firstWord(form, alphabet));
  const whole = rest.length + 1 === form.key.length;
  const plural = whole && form.senses.some((sense) => sense.plural);
  return casesOf(form, alphabet).flatMap((capital) => {
    const key = rest.reduce(hashOn, capital ? CAPITAL | first : first);
    return plural ? [key, hashOn(key, SMALL_S)] : [key];
  });
}

/** Whether the first letter of a form may be a capital: false for letters without case. */
function casesOf({ key, senses }: Form, alphabet: Alphabet): boolean[] {
  if (alphabet.classOf(key.charAt(0)) !== CODE_CLASS.lower) return [false];
  const small = senses.some((sense) => sense.case === 'any' || (sense.capitals & 1) === 0);
  return small ? [false, true] : [true];
}

function filedHash(form: Form, alphabet: Alphabet): number {
  return hashOf(alphabet.symbolsOf(firstWord(form, alphabet)));
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
