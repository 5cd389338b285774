import type { Field } from './mapping-fields.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * Reads a field that must be there. Undefined where it is missing or wrong; either has been
 * reported, a missing one at `line`.
 */
export function required<T>(
  source: YamlSource,
  fields: ReadonlyMap<string, Field>,
  key: string,
  line: number,
  read: (source: YamlSource, field: Field) => T | undefined,
): T | undefined {
  const field = fields.get(key);
  if (field !== undefined) return read(source, field);
  source.report(line, `"${key}" is missing, expected a line "${key}: ..."`);
  return undefined;
}

/** Reads a field that may be left out, in which case it is `otherwise`. */
export function optional<T>(
  source: YamlSource,
  fields: ReadonlyMap<string, Field>,
  key: string,
  otherwise: T,
  read: (source: YamlSource, field: Field) => T | undefined,
): T | undefined {
  const field = fields.get(key);
  return field === undefined ? otherwise : read(source, field);
}
