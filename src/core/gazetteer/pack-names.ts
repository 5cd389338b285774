import { ByteWriter } from '../bytes/byte-writer.ts';
import type { Alphabet } from './alphabet.ts';
import type { Form } from './forms.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { hashOf } from './name-hash.ts';
import {
  checkBits,
  checkOn,
  COLUMNS,
  firstByte,
  GROUP_SIZE,
  groupShift,
  LEAST_GROUPS,
  mixHash,
  RECORDS_END,
} from './names.ts';
import type { SensePacker } from './pack-senses.ts';
import { rankByFrequency } from './rank.ts';

/** Names and what they stand for: see `names.ts`. */
export interface PackedNames {
  readonly nameStarts: Int32Array;
  readonly names: Uint8Array;
  readonly records: Uint8Array;
}

interface Name {
  readonly symbols: readonly number[];
  readonly mixed: number;
  /** Where its record starts. */
  readonly record: number;
}

/** Throws a GazetteerError where there are more than records have room for. */
export function packNames(
  forms: readonly Form[],
  alphabet: Alphabet,
  senses: SensePacker,
): PackedNames {
  const { bytes, places } = packRecords(forms.map((form) => senses.record(form)));
  const names = forms.map(({ key }, i) => {
    const symbols = alphabet.symbolsOf(key);
    return { symbols, mixed: mixHash(hashOf(symbols)), record: places[i] ?? 0 };
  });
  names.sort((a, b) => (a.mixed >>> 0) - (b.mixed >>> 0));
  return { ...packColumns(names), records: bytes };
}

/** Every record once, the most frequent first. */
function packRecords(records: readonly Uint8Array[]): {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
} {
  const writer = new ByteWriter();
  const placeByKey = new Map<string, number>();
  const keys = records.map((record) => record.join(' '));
  for (const key of rankByFrequency(keys)) {
    placeByKey.set(key, writer.length);
    for (const byte of key.split(' ')) writer.byte(Number(byte));
  }
  if (writer.length >= RECORDS_END) {
    throw new GazetteerError('Too many different names for one table: split the archive in two');
  }
  return { bytes: writer.take(), places: keys.map((key) => placeByKey.get(key) ?? 0) };
}

function packColumns(names: readonly Name[]): Omit<PackedNames, 'records'> {
  const shift = groupShift(groupsFor(names.length));
  const start = checkStartFor(names, shift);
  const bytes = new Uint8Array(names.length * COLUMNS);
  for (const [i, { symbols, mixed, record }] of names.entries()) {
    const check = checkBits(symbols.reduce(checkOn, start));
    const row = [
      firstByte(mixed, shift),
      check & 0xff,
      check >> 8,
      record & 0xff,
      (record >> 8) & 0xff,
      record >> 16,
    ];
    for (const [column, byte] of row.entries()) bytes[column * names.length + i] = byte;
  }
  const starts = groupStarts(names, shift);
  const nameStarts = new Int32Array(starts.length + 1);
  nameStarts.set(starts);
  nameStarts[starts.length] = start;
  return { nameStarts, names: bytes };
}

function groupsFor(names: number): number {
  let groups = LEAST_GROUPS;
  while (groups * GROUP_SIZE < names) groups *= 2;
  return groups;
}

/** For each group its first name, then the number of all. */
function groupStarts(names: readonly Name[], shift: number): Int32Array {
  const starts = new Int32Array((1 << (32 - shift)) + 1);
  for (const { mixed } of names) {
    const next = (mixed >>> shift) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** The first start of the second hash by which all names differ. */
function checkStartFor(names: readonly Name[], shift: number): number {
  for (let start = 0; ; start++) {
    const told = new Set(
      names.map(({ symbols, mixed }) => {
        const first = mixed >>> (shift - 8);
        return first * 0x10000 + checkBits(symbols.reduce(checkOn, start));
      }),
    );
    if (told.size === names.length) return start;
  }
}
