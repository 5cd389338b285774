import { LIMITS } from './limits.ts';

/** Whether a value that came from elsewhere has a form. */
export type Check = (value: unknown) => boolean;

/** An object of these fields, all of them and no other. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === names.length &&
    names.every(
      (name) =>
        Object.hasOwn(value, name) && fields[name]?.((value as Record<string, unknown>)[name]),
    );
}

/** An array of so many items at most, and at least. */
export function list(item: Check, most: number, least = 0): Check {
  return (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(item);
}

/** A string of so many UTF-16 code units at most. */
export function text(most: number): Check {
  return (value) => typeof value === 'string' && value.length <= most;
}

/** An id: a string that is not empty, nor too long. */
export function id(): Check {
  return (value) => typeof value === 'string' && value.length > 0 && value.length <= LIMITS.id;
}

/** What passes, or null. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** One of these words. */
export function oneOf(...values: readonly string[]): Check {
  return (value) => values.some((one) => one === value);
}

/** Null. */
export function isNull(value: unknown): boolean {
  return value === null;
}

/** True or false. */
export function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0. */
export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A number from 0 to 1. */
export function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
