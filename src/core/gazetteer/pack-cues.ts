import type { Alphabet } from './alphabet.ts';
import { ByteWriter } from './byte-writer.ts';
import { CUE_SEED, finishHash, hashOn, LONGEST_CUE } from './cue-hash.ts';
import type { CueForm, Relation } from './cues.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { packBuckets, slotsFor, type PackedBuckets } from './pack-buckets.ts';

/**
 * Cues by their hash: in each bucket, for each cue, the two high bytes of its hash, then whom it speaks of.
 * The words themselves are not kept: a wrong word would have to agree in slot and fingerprint, and then
 * speak of the very entity in doubt. Throws a GazetteerError where a cue is too long to be looked for.
 */
export function packCues(forms: readonly CueForm[], alphabet: Alphabet): PackedBuckets {
  const slots = slotsFor(forms.length, 1);
  const buckets = new Map<number, ByteWriter>();
  for (const { key, cues } of forms) {
    if (key.length > LONGEST_CUE) {
      throw new GazetteerError(
        `The cue "${key}" has ${String(key.length)} letters, more than ${String(LONGEST_CUE)}: shorten it`,
      );
    }
    const hash = cueHash(key, alphabet);
    const slot = hash & (slots - 1);
    const writer = buckets.get(slot) ?? new ByteWriter();
    buckets.set(slot, writer);
    writer.byte(hash >>> 24);
    writer.byte((hash >>> 16) & 0xff);
    writeRelations(writer, cues);
  }
  const bytes = [...buckets].map(
    ([slot, writer]) => [slot, { bytes: writer.bytes(), marked: false }] as const,
  );
  return packBuckets(slots, new Map(bytes));
}

/** For each: the entity in all but two bits, one for against, one where another follows. */
export function writeRelations(writer: ByteWriter, relations: readonly Relation[]): void {
  for (const [i, { entity, against }] of relations.entries()) {
    const more = i + 1 < relations.length;
    writer.number((entity << 2) | (against ? 2 : 0) | (more ? 1 : 0));
  }
}

function cueHash(key: string, alphabet: Alphabet): number {
  let hash = CUE_SEED;
  for (const symbol of alphabet.symbolsOf(key)) hash = hashOn(hash, symbol);
  return finishHash(hash);
}
