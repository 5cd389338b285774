/**
 * A radix trie (Morrison, "PATRICIA", JACM 1968) laid out depth first, without pointers: a node is a
 * header byte (see `NODE`), its label, the record of the name that ends there, and its children. A node
 * that has children and is not the last of its siblings gives their length in bytes, so that it can be
 * stepped over. Siblings are sorted by symbol.
 *
 * A long label that leads to one name only is a tail: its first symbol, the hash of the others, and the
 * record. Names in many languages are mostly such ends, which nothing shares and no compression shortens
 * (fingerprints in place of keys, as in Bonomi et al., "An improved construction for counting Bloom
 * filters", ESA 2006).
 */
import type { Table } from './gazetteer.ts';
import { hashOn } from './name-hash.ts';
import { NODE, TAIL_BYTES } from './layout.ts';
import { readNumber, skipNumber } from './numbers.ts';
import { skipRecord } from './records.ts';
import { readSymbol, symbolLength } from './symbol-bytes.ts';

/** No node. */
export const NO_NODE = -1;

/** Of the siblings that start at `at`, the one whose label begins with a symbol; `NO_NODE` if none does. */
export function childBy(table: Table, at: number, symbol: number): number {
  const { names } = table;
  for (let node = at; ;) {
    const header = names[node] ?? NODE.last;
    const first = readSymbol(names, node + 1);
    if (first === symbol) return node;
    if (first > symbol || (header & NODE.last) !== 0) return NO_NODE;
    node = pastNode(table, node, header);
  }
}

/** Where the label of a node ends, or the hash of a tail. */
export function labelEnd(table: Table, node: number): number {
  const header = table.names[node] ?? 0;
  if (!isTail(header)) return node + 1 + (header & NODE.label);
  return node + 1 + symbolLength(readSymbol(table.names, node + 1)) + TAIL_BYTES;
}

/** How many symbols the hash of a node stands for; 0 where it is no tail. */
export function tailLength(table: Table, node: number): number {
  const header = table.names[node] ?? 0;
  return isTail(header) ? header & NODE.label : 0;
}

/** The hash of a tail's symbols after its first. */
export function tailHash(table: Table, node: number): number {
  let hash = 0;
  const end = labelEnd(table, node);
  for (let at = end - TAIL_BYTES; at < end; at++) hash = (hash << 8) | (table.names[at] ?? 0);
  return hash;
}

/** Of a hash as names have it, what a tail keeps: its low bits depend on all symbols only once mixed. */
export function tailBits(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - 8 * TAIL_BYTES);
}

/** The hash of a tail, as `tailHash` reads it. */
export function hashTail(symbols: readonly number[]): number {
  return tailBits(symbols.reduce(hashOn, 0));
}

function isTail(header: number): boolean {
  return (header & (NODE.record | NODE.children)) === 0;
}

/** Where the children of a node start; `NO_NODE` where it has none. */
export function childrenOf(table: Table, node: number): number {
  const { names } = table;
  const header = names[node] ?? 0;
  if ((header & NODE.children) === 0) return NO_NODE;
  let at = labelEnd(table, node);
  if ((header & NODE.record) !== 0) at = skipRecord(table, at);
  return (header & NODE.last) === 0 ? skipNumber(names, at) : at;
}

/** Where the record of a node starts; `NO_NODE` where no name ends there. */
export function recordOf(table: Table, node: number): number {
  const header = table.names[node] ?? 0;
  return (header & NODE.record) === 0 && !isTail(header) ? NO_NODE : labelEnd(table, node);
}

function pastNode(table: Table, node: number, header: number): number {
  const { names } = table;
  let at = labelEnd(table, node);
  if ((header & NODE.record) !== 0 || isTail(header)) at = skipRecord(table, at);
  return (header & NODE.children) === 0 ? at : skipNumber(names, at) + readNumber(names, at);
}
