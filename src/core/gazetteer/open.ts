import { LEAST_WORDS } from './bit-set.ts';
import { GROUP_BITS } from './buckets.ts';
import { unpackCodes } from './code-pages.ts';
import { GazetteerError } from './gazetteer-error.ts';
import type { Gazetteer, Table } from './gazetteer.ts';
import {
  EXPANSION_LENGTH,
  HEADER_WORDS,
  MAGIC,
  SECTIONS,
  VERSION,
  type Section,
} from './layout.ts';
import { AFTER_GROUPS, COLUMNS, LEAST_GROUPS } from './names.ts';

const REMEDY = 'build the archive again with this version';

/**
 * Opens a packed gazetteer over its bytes; nothing is parsed, and nothing copied but the codes of characters
 * (and all of it where the bytes start at an odd place in their buffer). Throws a GazetteerError where the bytes are no gazetteer of this version
 * or are cut short. Damage inside the sections cannot be seen from here: readers check what they follow.
 */
export function openGazetteer(given: Uint8Array): Gazetteer {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const header = readHeader(bytes);
  const table = openTable(bytes, header);
  checkTable(table);
  const entityCount = table.ids.length - 1;
  const sets = ascii(table.text, table.ids[entityCount] ?? 0, table.text.length).split(';');
  return {
    bytes,
    table,
    entityCount,
    languages: sets.map((set) => set.split(' ')),
    entityId(index) {
      if (!(index >= 0 && index < entityCount)) {
        throw new RangeError(`Entity ${String(index)} of ${String(entityCount)}`);
      }
      return ascii(table.text, table.ids[index] ?? 0, table.ids[index + 1] ?? 0);
    },
  };
}

function readHeader(bytes: Uint8Array): Int32Array {
  if (bytes.byteLength < HEADER_WORDS * 4) fail(`only ${String(bytes.byteLength)} bytes long`);
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, version, length] = header;
  if (magic !== MAGIC) fail('no gazetteer: the first four bytes are not its mark');
  if (version !== VERSION) {
    fail(`of version ${String(version)}, where this build reads ${String(VERSION)}`);
  }
  if (length !== bytes.byteLength) {
    fail(`${String(bytes.byteLength)} bytes long, where its header says ${String(length)}`);
  }
  return header;
}

function openTable(bytes: Uint8Array, header: Int32Array): Table {
  const part = (name: Section, width: 1 | 2 | 4): [ArrayBufferLike, number, number] => {
    const word = 3 + 2 * SECTIONS.indexOf(name);
    const offset = header[word] ?? 0;
    const length = header[word + 1] ?? 0;
    const fits = offset >= HEADER_WORDS * 4 && length >= 0 && offset + length <= bytes.byteLength;
    if (!fits || offset % 4 !== 0 || length % width !== 0) {
      fail(`damaged: its section "${name}" does not lie within it`);
    }
    return [bytes.buffer, bytes.byteOffset + offset, length / width];
  };
  return {
    codes: openCodes(new Uint16Array(...part('pages', 2)), new Uint16Array(...part('codes', 2))),
    expansions: new Uint16Array(...part('expansions', 2)),
    beginnings: new Int32Array(...part('beginnings', 4)),
    prefixes: new Int32Array(...part('prefixes', 4)),
    nameStarts: new Int32Array(...part('nameStarts', 4)),
    names: new Uint8Array(...part('names', 1)),
    records: new Uint8Array(...part('records', 1)),
    senseKinds: new Uint16Array(...part('senseKinds', 2)),
    cueSlots: new Uint16Array(...part('cueSlots', 2)),
    cueGroups: new Int32Array(...part('cueGroups', 4)),
    cues: new Uint8Array(...part('cues', 1)),
    ids: new Int32Array(...part('ids', 4)),
    related: new Int32Array(...part('related', 4)),
    relations: new Uint8Array(...part('relations', 1)),
    text: new Uint8Array(...part('text', 1)),
  };
}

function openCodes(pages: Uint16Array, codes: Uint16Array): Uint16Array {
  return unpackCodes({ pages, codes }) ?? fail('damaged: its pages do not cover all characters');
}

/** What the scanner takes for granted, so that it need not check at every character. */
function checkTable(table: Table): void {
  const { expansions, ids, related } = table;
  if (expansions.length % EXPANSION_LENGTH !== 0) fail('damaged: an expansion is cut short');
  checkSets(table);
  checkBuckets(table.cueSlots, table.cueGroups);
  if (ids.length < 1 || (related.length !== ids.length && related.length !== 0)) {
    fail('damaged: its entities do not agree');
  }
}

function checkSets({ beginnings, prefixes, nameStarts, names }: Table): void {
  for (const { length } of [beginnings, prefixes]) {
    if (!isPowerOfTwo(length) || length < LEAST_WORDS) fail('damaged: a set is no power of two');
  }
  const groups = nameStarts.length - AFTER_GROUPS;
  const count = nameStarts[groups] ?? 0;
  if (!isPowerOfTwo(groups) || groups < LEAST_GROUPS || names.length !== count * COLUMNS) {
    fail('damaged: its names do not agree');
  }
}

function isPowerOfTwo(length: number): boolean {
  return length > 0 && (length & (length - 1)) === 0;
}

function checkBuckets({ length }: Uint16Array, groups: Int32Array): void {
  if (!isPowerOfTwo(length) || groups.length !== (length >> GROUP_BITS) + 1) {
    fail('damaged: its slots do not agree');
  }
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (const byte of bytes.subarray(Math.max(0, from), Math.max(0, to))) {
    text += String.fromCharCode(byte);
  }
  return text;
}

function fail(problem: string): never {
  throw new GazetteerError(`The gazetteer is ${problem}; ${REMEDY}`);
}
