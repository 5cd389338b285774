import type { Alphabet } from './alphabet.ts';
import type { Form } from './forms.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS } from './layout.ts';
import { packBuckets, slotsFor, type PackedBuckets } from './pack-buckets.ts';
import type { SensePacker } from './pack-senses.ts';
import { packTrie, type TrieEntry } from './pack-trie.ts';
import { prefixHash } from './prefix-hash.ts';

/** One slot in so many is used: the others turn words away without a look at the names. */
const SPARSENESS = 6;

/**
 * Names by the hash of their first characters. A slot is marked where a name of its bucket may begin
 * with a small letter. Throws a GazetteerError where a name would be found in every text.
 */
export function packNames(
  forms: readonly Form[],
  alphabet: Alphabet,
  senses: SensePacker,
): PackedBuckets {
  const hashes = forms.map(({ key }) => hashOf(key, alphabet));
  const slots = slotsFor(new Set(hashes).size, SPARSENESS);
  const buckets = new Map<number, { readonly entries: TrieEntry[]; marked: boolean }>();
  for (const [i, form] of forms.entries()) {
    const slot = (hashes[i] ?? 0) & (slots - 1);
    const bucket = buckets.get(slot) ?? { entries: [], marked: false };
    buckets.set(slot, bucket);
    bucket.entries.push({ symbols: alphabet.symbolsOf(form.key), record: senses.record(form) });
    bucket.marked ||= mayBeginSmall(form, alphabet);
  }
  const packed = [...buckets].map(
    ([slot, { entries, marked }]) => [slot, { bytes: packTrie(entries), marked }] as const,
  );
  return packBuckets(slots, new Map(packed));
}

function hashOf(key: string, alphabet: Alphabet): number {
  const unspaced = alphabet.classOf(key.charAt(0)) === CODE_CLASS.unspacedStart;
  if (unspaced && key.length === 1) {
    throw new GazetteerError(
      `"${key}" is a single character of a script without spaces and would be found inside other words: give a longer form`,
    );
  }
  const least = unspaced ? CODE_CLASS.unspaced : CODE_CLASS.word;
  const [first = 0, second = 0, third = 0] = alphabet.symbolsOf(key.slice(0, 3));
  if (key.length < 2 || alphabet.classOf(key.charAt(1)) < least) return prefixHash(first, 0, 0);
  const three = !unspaced && key.length > 2 && alphabet.classOf(key.charAt(2)) >= least;
  return prefixHash(first, second, three ? third : 0);
}

function mayBeginSmall({ key, senses }: Form, alphabet: Alphabet): boolean {
  const cased = alphabet.classOf(key.charAt(0)) === CODE_CLASS.lower;
  return !cased || senses.some((sense) => sense.case === 'any' || (sense.capitals & 1) === 0);
}
