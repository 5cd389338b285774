import { isAlias, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { unknown, type Field } from './mapping-fields.ts';
import { findUnreadable } from './unreadable-character.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * Each reader gives the value, or undefined where it is wrong and has been reported; a mistake in
 * one value must not hide those in the next.
 */

/** One line of text; runs of blanks, as folding leaves them, count as one space. */
export function readText(source: YamlSource, field: Field): string | undefined {
  return textOf(source, field.node, `"${field.key}"`, field.line);
}

/** As `readText`, or null where the value is `null` or left empty. */
export function readTextOrNull(source: YamlSource, field: Field): string | null | undefined {
  return isEmpty(field.node) ? null : readText(source, field);
}

/** A list of texts. */
export function readTexts(
  source: YamlSource,
  field: Field,
  mistakeIn: (text: string) => string | null = () => null,
): readonly string[] | undefined {
  const items = readItems(source, field);
  const texts = items?.map((item) => {
    const line = source.lineOf(item);
    const text = textOf(source, item, `an item of "${field.key}"`, line);
    const mistake = text === undefined ? null : mistakeIn(text);
    if (mistake === null) return text;
    source.report(line, `"${text}" ${mistake}`);
    return undefined;
  });
  return texts === undefined || texts.includes(undefined)
    ? undefined
    : texts.filter((text) => text !== undefined);
}

/** One of `options`. */
export function readChoice<T extends string>(
  source: YamlSource,
  field: Field,
  options: readonly T[],
): T | undefined {
  const text = readText(source, field);
  if (text === undefined) return undefined;
  const choice = options.find((option) => option === text);
  if (choice === undefined) source.report(lineOf(source, field), unknown(field.key, text, options));
  return choice;
}

/** The items of a list. */
export function readItems(source: YamlSource, field: Field): readonly ParsedNode[] | undefined {
  if (isSeq<ParsedNode>(field.node)) return field.node.items;
  source.report(
    lineOf(source, field),
    `"${field.key}" is not a list, expected a list such as [one, two]`,
  );
  return undefined;
}

/** The line of a field's value, which may stand below its key. */
export function lineOf(source: YamlSource, field: Field): number {
  return isEmpty(field.node) ? field.line : source.lineOf(field.node);
}

/** A node as one line of text; `what` and `line` are for the report. */
export function textOf(
  source: YamlSource,
  node: ParsedNode | null,
  what: string,
  line: number,
): string | undefined {
  const at = isEmpty(node) ? line : source.lineOf(node);
  const written = writtenText(node);
  if (written === null) {
    source.report(at, `${what} is ${nameOf(node)}, expected text`);
    return undefined;
  }
  const unreadable = findUnreadable(written);
  if (unreadable !== null) {
    source.report(at, `${what} holds ${unreadable.message}`);
    return undefined;
  }
  return written;
}

// A number is taken as it is written: an id 003 and a title 1984 need no quotes.
function writtenText(node: ParsedNode | null): string | null {
  if (!isScalar(node)) return null;
  const text = typeof node.value === 'number' ? numberAsWritten(node) : node.value;
  if (typeof text !== 'string') return null;
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  return line === '' ? null : line;
}

function numberAsWritten(node: Scalar): string {
  return node.source ?? String(node.value);
}

/** True where a value is left out or `null`. */
export function isEmpty(node: ParsedNode | null): node is null {
  return node === null || (isScalar(node) && node.value === null);
}

function nameOf(node: ParsedNode | null): string {
  if (isEmpty(node) || (isScalar(node) && typeof node.value === 'string')) return 'empty';
  if (isSeq(node)) return 'a list';
  if (isAlias(node)) return 'a YAML alias';
  if (!isScalar(node)) return 'a mapping';
  return `the ${typeof node.value} ${String(node.value)}`;
}
