import { ArchiveError } from './archive-error.ts';
import { checksum } from './checksum.ts';
import type { Section } from './section.ts';

/**
 * The container of an archive: one run of little-endian 32-bit words, as every machine that runs a
 * browser reads them. A header of six words (two of magic, version, checksum of all that follows
 * it, bytes in all, number of sections), then three words for each section (kind, first byte,
 * bytes), then the sections, each on a boundary of eight bytes so that typed arrays can lie on it.
 */
const MAGIC = [0x45444953, 0x4843524c]; // The letters SIDELRCH.
export const ARCHIVE_VERSION = 4;

/** The sections of an archive, in their order. */
export type Sections = ReadonlyMap<Section, Uint8Array>;

const HEADER_WORDS = 6;
const CHECKED_FROM = 4;
const ENTRY_WORDS = 3;
const ALIGNMENT = 8;

/** Packs sections, in the order given, into the bytes of an archive. */
export function packSections(sections: Sections): Uint8Array {
  let end = align((HEADER_WORDS + sections.size * ENTRY_WORDS) * 4);
  const table: number[] = [];
  for (const [kind, section] of sections) {
    table.push(kind, end, section.length);
    end = align(end + section.length);
  }
  const bytes = new Uint8Array(end);
  const words = new Uint32Array(bytes.buffer);
  words.set([...MAGIC, ARCHIVE_VERSION, 0, end, sections.size, ...table]);
  let entry = HEADER_WORDS;
  for (const section of sections.values()) {
    bytes.set(section, words[entry + 1]);
    entry += ENTRY_WORDS;
  }
  words[3] = checksum(words.subarray(CHECKED_FROM));
  return bytes;
}

/**
 * The sections of an archive, as views of its bytes.
 * @param isSound - the bytes have been checked by whoever gives them, so the checksum need not be
 * @throws ArchiveError where the bytes are no archive, of another version, cut short or damaged
 */
export function unpackSections(bytes: Uint8Array, isSound = false): Map<Section, Uint8Array> {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  checkHeader(words, bytes.length);
  if (!isSound) checkSum(words);
  const sections = new Map<Section, Uint8Array>();
  for (let i = 0; i < (words[5] ?? 0); i += 1) {
    const entry = HEADER_WORDS + i * ENTRY_WORDS;
    const [kind = 0, start = 0, length = 0] = words.subarray(entry, entry + ENTRY_WORDS);
    if (
      entry + ENTRY_WORDS > words.length ||
      start % ALIGNMENT !== 0 ||
      start + length > bytes.length
    ) {
      throw new ArchiveError(`section ${kind} of the archive lies out of its bounds`);
    }
    sections.set(kind as Section, aligned.subarray(start, start + length));
  }
  return sections;
}

function checkHeader(words: Uint32Array, length: number): void {
  const [first, second, version, , total = 0] = words;
  if (first !== MAGIC[0] || second !== MAGIC[1]) {
    throw new ArchiveError('these bytes are not a Sidelight archive');
  }
  if (words.length < HEADER_WORDS) throw new ArchiveError('the archive is cut short in its header');
  if (version !== ARCHIVE_VERSION) {
    throw new ArchiveError(
      `this archive was written by version ${version ?? 0}, this reader reads ${ARCHIVE_VERSION}`,
    );
  }
  if (length !== total) {
    const state = length < total ? 'cut short' : 'followed by something else';
    throw new ArchiveError(`the archive is ${state}, ${length} bytes of ${total}`);
  }
}

function checkSum(words: Uint32Array): void {
  if (checksum(words.subarray(CHECKED_FROM)) !== words[3]) {
    throw new ArchiveError('the archive is damaged, its checksum does not fit');
  }
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
