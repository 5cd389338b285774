/**
 * All names as a hash table without keys: sorted by the hash of their symbols into groups, of which
 * `nameStarts` gives the first name. Of a name three columns of bytes tell it from others, eight bits of
 * its hash and sixteen of a second one (fingerprints in place of keys, as in Bonomi et al., "An improved
 * construction for counting Bloom filters", ESA 2006), and three give the place of its record, lowest byte
 * first. Column by column, because like beside like compresses.
 *
 * By chance a text that is no name passes for one in less than one of a million look-ups, even where groups
 * are as full as they get on average.
 */
import type { Table } from './gazetteer.ts';

export const COLUMNS = 6;
/** Names of a group on average, at most. */
export const GROUP_SIZE = 12;
/** Groups that a table has at least. */
export const LEAST_GROUPS = 2;
/** After the groups' first names: how many names there are, and where the second hash starts. */
export const AFTER_GROUPS = 2;
/** Records lie before this place. */
export const RECORDS_END = 1 << 24;

/** Mixes all bits of a hash of symbols: the high ones choose the group, those after them are kept. */
export function mixHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}

/** How far a mixed hash is shifted to give its group, of so many. */
export function groupShift(groups: number): number {
  return Math.clz32(groups - 1);
}

/** What a name's first column keeps of its mixed hash. */
export function firstByte(mixed: number, shift: number): number {
  return (mixed >>> (shift - 8)) & 0xff;
}

/** Goes on with one more symbol in the second hash. */
export function checkOn(check: number, symbol: number): number {
  return Math.imul(check ^ symbol, 0x5bd1e995) ^ (check >>> 13);
}

/** What a name's second and third column keep of the second hash. */
export function checkBits(check: number): number {
  return Math.imul(check ^ (check >>> 15), 0xc2b2ae35) >>> 16;
}

/** How many names a table has. */
export function nameCount({ nameStarts }: Table): number {
  return nameStarts[nameStarts.length - AFTER_GROUPS] ?? 0;
}

/** Where the second hash of every name starts. */
export function checkStart({ nameStarts }: Table): number {
  return nameStarts[nameStarts.length - 1] ?? 0;
}
