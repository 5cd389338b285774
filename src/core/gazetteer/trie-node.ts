/**
 * A radix trie (Morrison, "PATRICIA", JACM 1968) laid out depth first, without pointers: a node is a
 * header byte (see `NODE`), its label, the record of the name that ends there, and its children. A node
 * that has children and is not the last of its siblings gives their length in bytes, so that it can be
 * stepped over. Siblings are sorted by symbol.
 */
import type { Table } from './gazetteer.ts';
import { NODE } from './layout.ts';
import { readNumber, skipNumber } from './numbers.ts';
import { skipRecord } from './records.ts';
import { readSymbol } from './symbol-bytes.ts';

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

/** Where the label of a node ends. */
export function labelEnd(table: Table, node: number): number {
  return node + 1 + ((table.names[node] ?? 0) & NODE.label);
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
  return ((table.names[node] ?? 0) & NODE.record) === 0 ? NO_NODE : labelEnd(table, node);
}

function pastNode(table: Table, node: number, header: number): number {
  const { names } = table;
  let at = labelEnd(table, node);
  if ((header & NODE.record) !== 0) at = skipRecord(table, at);
  return (header & NODE.children) === 0 ? at : skipNumber(names, at) + readNumber(names, at);
}
