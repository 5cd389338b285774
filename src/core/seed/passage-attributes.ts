import type { EntityId } from '../model.ts';
import { unknown } from './mapping-fields.ts';

/** What stands in braces behind a passage's heading. */
export interface PassageAttributes {
  readonly source: readonly number[];
  readonly about: readonly EntityId[];
}

const KEYS = ['source', 'about'];
const EXPECTED_SOURCE = 'source paragraphs counted from 0, such as {source=2,3}';

/**
 * Reads `source=2,3 about=one,two`. Every mistake is reported; what is given back then holds the
 * rest. A passage must name its source: a retelling that nobody can check is not an excerpt.
 */
export function parsePassageAttributes(
  text: string,
  report: (message: string) => void,
): PassageAttributes {
  const values = splitAttributes(text, report);
  const source = values.get('source');
  if (source === undefined) report(`a passage without its source, expected ${EXPECTED_SOURCE}`);
  return {
    source: readNumbers(source ?? [], report),
    about: readIds(values.get('about') ?? [], report),
  };
}

function splitAttributes(
  text: string,
  report: (message: string) => void,
): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const attribute of text.split(/\s+/).filter((part) => part !== '')) {
    const equals = attribute.indexOf('=');
    const key = equals < 0 ? attribute : attribute.slice(0, equals);
    if (!KEYS.includes(key)) report(unknown('attribute', key, KEYS));
    else if (values.has(key)) report(`"${key}" stands twice behind a heading, expected once`);
    else values.set(key, equals < 0 ? [''] : attribute.slice(equals + 1).split(','));
  }
  return values;
}

function readNumbers(parts: readonly string[], report: (message: string) => void): number[] {
  const numbers: number[] = [];
  for (const part of parts) {
    const number = Number(part);
    if (!/^\d{1,6}$/.test(part)) report(`"${part}" in source, expected ${EXPECTED_SOURCE}`);
    else if (numbers.includes(number)) report(`${part} stands twice in source, expected once`);
    else numbers.push(number);
  }
  return numbers;
}

function readIds(parts: readonly string[], report: (message: string) => void): EntityId[] {
  const ids: EntityId[] = [];
  for (const part of parts) {
    if (part === '') report('an empty name in about, expected ids of topics such as about=one,two');
    else if (ids.includes(part)) report(`"${part}" stands twice in about, expected once`);
    else ids.push(part);
  }
  return ids;
}
