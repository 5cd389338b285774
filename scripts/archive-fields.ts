import { RecordError, type JsonRecord } from './archive-lines.ts';

/**
 * The id of a record, which its answer carries as it came.
 * @throws RecordError where it has none
 */
export function idField(record: JsonRecord): string | number {
  const { id } = record;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new RecordError('"id" is missing, expected text or a number');
}

/** @throws RecordError where the field is missing or no text */
export function textField(record: JsonRecord, name: string): string {
  const text = optionalTextField(record, name);
  if (text !== null) return text;
  throw new RecordError(`"${name}" is missing, expected text`);
}

/**
 * Null where the field is missing or null.
 * @throws RecordError where the field is something else than text
 */
export function optionalTextField(record: JsonRecord, name: string): string | null {
  const value = record[name] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new RecordError(`"${name}" is ${JSON.stringify(value).slice(0, 40)}, expected text`);
}

/** @throws RecordError where the field is no whole number from `least` to `most` */
export function countField(record: JsonRecord, name: string, least: number, most: number): number {
  const value = record[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  const shown = value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);
  throw new RecordError(`"${name}" is ${shown}, expected a whole number from ${least} to ${most}`);
}
