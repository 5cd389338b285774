import { ByteWriter } from '../bytes/byte-writer.ts';
import { NODE, TAIL_BYTES } from './layout.ts';
import { symbolLength, writeSymbol } from './symbol-bytes.ts';
import { hashTail } from './trie-node.ts';

/** A name as a trie keeps it. */
export interface TrieEntry {
  readonly symbols: readonly number[];
  readonly record: Uint8Array;
}

/** Packs names, all different, into a radix trie: see `trie-node.ts`. */
export function packTrie(entries: readonly TrieEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => symbolOrder(a.symbols, b.symbols));
  const writer = new ByteWriter();
  writeSiblings(writer, sorted, 0);
  return writer.take();
}

function writeSiblings(writer: ByteWriter, entries: readonly TrieEntry[], depth: number): void {
  const groups = groupBy(entries, depth);
  for (const [i, group] of groups.entries())
    writeNode(writer, group, depth, i + 1 === groups.length);
}

/** `group`: names that agree before `depth` and in the symbol there. */
function writeNode(
  writer: ByteWriter,
  group: readonly TrieEntry[],
  depth: number,
  last: boolean,
): void {
  const [first] = group;
  if (group.length === 1 && first !== undefined && isTail(first, depth)) {
    writeTail(writer, first, depth, last);
    return;
  }
  const end = labelEnd(group, depth);
  const label = new ByteWriter();
  for (const symbol of first?.symbols.slice(depth, end) ?? []) writeSymbol(label, symbol);
  const record = first?.symbols.length === end ? first.record : undefined;
  const below = record === undefined ? group : group.slice(1);
  writer.byte(
    (last ? NODE.last : 0) |
      (record === undefined ? 0 : NODE.record) |
      (below.length === 0 ? 0 : NODE.children) |
      label.length,
  );
  writer.append(label.take());
  if (record !== undefined) writer.append(record);
  if (below.length === 0) return;
  const children = new ByteWriter();
  writeSiblings(children, below, end);
  if (!last) writer.varint(children.length);
  writer.append(children.take());
}

/** True where the hash of a name's last symbols is shorter than they are. */
function isTail({ symbols }: TrieEntry, depth: number): boolean {
  const rest = symbols.slice(depth + 1);
  const length = rest.reduce((sum, symbol) => sum + symbolLength(symbol), 0);
  return length > TAIL_BYTES && rest.length <= NODE.label;
}

function writeTail(
  writer: ByteWriter,
  { symbols, record }: TrieEntry,
  depth: number,
  last: boolean,
): void {
  const rest = symbols.slice(depth + 1);
  const hash = hashTail(rest);
  writer.byte((last ? NODE.last : 0) | rest.length);
  writeSymbol(writer, symbols[depth] ?? 0);
  for (let byte = TAIL_BYTES; byte-- > 0;) writer.byte((hash >>> (8 * byte)) & 0xff);
  writer.append(record);
}

/** Where the group's common label ends: where names part, where one ends, or where the header's room does. */
function labelEnd(group: readonly TrieEntry[], depth: number): number {
  const first = group[0]?.symbols ?? [];
  const last = group.at(-1)?.symbols ?? [];
  let end = depth;
  let length = 0;
  while (end < first.length && first[end] === last[end]) {
    length += symbolLength(first[end] ?? 0);
    if (length > NODE.label) break;
    end++;
  }
  return end;
}

function groupBy(entries: readonly TrieEntry[], depth: number): TrieEntry[][] {
  const groups: TrieEntry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group?.[0]?.symbols[depth] === entry.symbols[depth]) group?.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function symbolOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
