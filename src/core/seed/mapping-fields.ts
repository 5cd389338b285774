import { isMap, isScalar, type ParsedNode } from 'yaml';
import { nearest } from './nearest.ts';
import type { YamlSource } from './yaml-source.ts';

/** A key of a mapping and what stands under it. */
export interface Field {
  readonly key: string;
  readonly line: number;
  readonly node: ParsedNode | null;
}

/**
 * The fields of a mapping by key, in the order of the source. Keys that are no text, or stand
 * twice, are reported and left out. Null, and reported as `what`, where the node is no mapping.
 */
export function readMapping(
  source: YamlSource,
  node: ParsedNode | null,
  what: string,
  line: number,
): Map<string, Field> | null {
  if (!isMap(node)) {
    source.report(
      node === null ? line : source.lineOf(node),
      `${what} is not a mapping, expected keys and values`,
    );
    return null;
  }
  const fields = new Map<string, Field>();
  for (const pair of node.items) {
    const field = readField(source, pair.key, pair.value);
    if (field === null) continue;
    const first = fields.get(field.key);
    if (first === undefined) fields.set(field.key, field);
    else
      source.report(
        field.line,
        `"${field.key}" stands twice in ${what}, expected once: first on line ${first.line}`,
      );
  }
  return fields;
}

function readField(source: YamlSource, key: ParsedNode, node: ParsedNode | null): Field | null {
  const line = source.lineOf(key);
  // A number or a word such as `no` is a fine key: it is taken as it is written.
  const text = isScalar(key) ? key.source : '';
  if (text !== '') return { key: text, line, node };
  source.report(line, 'a key that is not text, expected a name');
  return null;
}

/** Reports every field whose key is not one of `known`, with the key it most likely meant. */
export function refuseUnknownKeys(
  source: YamlSource,
  fields: ReadonlyMap<string, Field>,
  known: readonly string[],
): void {
  for (const { key, line } of fields.values()) {
    if (!known.includes(key)) source.report(line, unknown('key', key, known));
  }
}

/** Gives `unknown key "titel", expected "title"`, or all the options where none is near. */
export function unknown(what: string, word: string, options: readonly string[]): string {
  const meant = nearest(word, options);
  const expected = meant === null ? `one of ${options.join(', ')}` : `"${meant}"`;
  return `unknown ${what} "${word}", expected ${expected}`;
}
