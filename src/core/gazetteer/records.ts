import { CASE_POLICIES, TRUSTS, USES } from '../model.ts';
import { ByteWriter } from './byte-writer.ts';
import type { PackedCue, Relation } from './cues.ts';
import { NOBODY, type PackedSense } from './forms.ts';

/** Writes the records of leaves, each different one once. */
export class RecordWriter {
  readonly #writer = new ByteWriter();
  readonly #known = new Map<string, number>();

  /** Writes a tail and what follows it; gives where it starts. */
  write(tail: readonly number[], write: (writer: ByteWriter) => void): number {
    const record = new ByteWriter();
    record.number(tail.length);
    for (const symbol of tail) record.number(symbol);
    write(record);
    const bytes = record.bytes();
    const key = String.fromCharCode(...bytes);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const at = this.#writer.length;
    this.#known.set(key, at);
    this.#writer.append(bytes);
    return at;
  }

  bytes(): Uint8Array {
    return this.#writer.bytes();
  }
}

/**
 * Senses: their number, then for each the entity plus one (0 for nobody), its traits (two bits of
 * case, two of trust, three of use), its language and one bit for a possible s, and its capitals where
 * case counts. Read by `senses.ts`.
 */
export function writeSenses(
  writer: ByteWriter,
  senses: readonly PackedSense[],
  languages: readonly string[],
): void {
  writer.number(senses.length);
  for (const sense of senses) {
    writer.number(sense.entity - NOBODY);
    writer.number(
      CASE_POLICIES.indexOf(sense.case) |
        (TRUSTS.indexOf(sense.trust) << 2) |
        (USES.indexOf(sense.use) << 4),
    );
    writer.number((languages.indexOf(sense.language) << 1) | (sense.plural ? 1 : 0));
    if (sense.case !== 'any') writer.number(sense.capitals);
  }
}

/** Cues: their number, then for each the entity and two bits. Read by `cue-scan.ts`. */
export function writeCues(writer: ByteWriter, cues: readonly PackedCue[]): void {
  writer.number(cues.length);
  for (const { entity, against, open } of cues) {
    writer.number((entity << 2) | (open ? 2 : 0) | (against ? 1 : 0));
  }
}

/** Relations of one entity: their number, then for each the entity and one bit. */
export function writeRelations(writer: ByteWriter, relations: readonly Relation[]): void {
  writer.number(relations.length);
  for (const { entity, against } of relations) writer.number((entity << 1) | (against ? 1 : 0));
}
