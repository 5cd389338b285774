import type { Alphabet } from './alphabet.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { finishHash, LONGEST_UNSPACED_CUE, UNSPACED_HEAD } from './cue-hash.ts';
import type { CueForm, Relation } from './cues.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS } from './layout.ts';
import { hashOf } from './name-hash.ts';
import { packBuckets, slotsFor, type PackedBuckets } from './pack-buckets.ts';

/** A cue, or the beginning of some. */
interface Entry {
  readonly speaks: Relation[];
  continues: boolean;
}

/** Most words of a text are turned away by an empty slot. */
const SLOTS_PER_CUE = 1;

/**
 * Cues by their hash: in each bucket, for each cue or beginning of one, two bytes of its hash, then how
 * many entities it speaks of and whether longer cues begin so, then the entities. The words themselves
 * are not kept: a wrong word would have to agree in slot and fingerprint, and then speak of the very
 * entity in doubt. Throws a GazetteerError where a cue is too long to be looked for.
 */
export function packCues(forms: readonly CueForm[], alphabet: Alphabet): PackedBuckets {
  const entries = new Map<number, Entry>();
  for (const { key, cues } of forms) {
    checkLength(key, alphabet);
    entryOf(entries, key, alphabet).speaks.push(...cues);
    for (const end of stopsOf(key, alphabet)) {
      entryOf(entries, key.slice(0, end), alphabet).continues = true;
    }
  }
  const slots = slotsFor(entries.size, SLOTS_PER_CUE);
  const buckets = new Map<number, ByteWriter>();
  for (const [hash, entry] of entries) {
    const slot = hash & (slots - 1);
    const writer = buckets.get(slot) ?? new ByteWriter();
    buckets.set(slot, writer);
    writeEntry(writer, hash, entry);
  }
  const packed = [...buckets].map(([slot, writer]) => [slot, writer.take()] as const);
  return packBuckets(slots, new Map(packed));
}

function entryOf(entries: Map<number, Entry>, key: string, alphabet: Alphabet): Entry {
  const hash = cueHash(key, alphabet);
  const entry = entries.get(hash) ?? { speaks: [], continues: false };
  entries.set(hash, entry);
  return entry;
}

/** Where a scan that follows the key asks whether to go on: at the ends of words. */
function stopsOf(key: string, alphabet: Alphabet): number[] {
  const isWord = (at: number): boolean => alphabet.classOf(key.charAt(at)) >= CODE_CLASS.word;
  const stops: number[] = [];
  for (let at = 1; at < key.length; at++) if (isWord(at - 1) && !isWord(at)) stops.push(at);
  if (isUnspaced(key, alphabet) && key.length > UNSPACED_HEAD) stops.push(UNSPACED_HEAD);
  return stops;
}

function checkLength(key: string, alphabet: Alphabet): void {
  if (!isUnspaced(key, alphabet) || key.length <= LONGEST_UNSPACED_CUE) return;
  throw new GazetteerError(
    `The cue "${key}" has ${String(key.length)} characters, more than ${String(LONGEST_UNSPACED_CUE)}: shorten it`,
  );
}

function isUnspaced(key: string, alphabet: Alphabet): boolean {
  const first = alphabet.classOf(key.charAt(0));
  return first >= CODE_CLASS.unspaced && first < CODE_CLASS.word;
}

function writeEntry(writer: ByteWriter, hash: number, { speaks, continues }: Entry): void {
  writer.byte(hash >>> 24);
  writer.byte((hash >>> 16) & 0xff);
  writer.varint((speaks.length << 1) | (continues ? 1 : 0));
  for (const { entity, against } of speaks) writer.varint((entity << 1) | (against ? 1 : 0));
}

function cueHash(key: string, alphabet: Alphabet): number {
  return finishHash(hashOf(alphabet.symbolsOf(key)));
}
