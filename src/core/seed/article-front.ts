import type { Article, PublicationDate } from '../model.ts';
import { optional, required } from './field-requirements.ts';
import { isEmpty, lineOf, readText, readTextOrNull } from './field-values.ts';
import { EXPECTED_LANGUAGE, isLanguageTag } from './language-tag.ts';
import { readMapping, refuseUnknownKeys, type Field } from './mapping-fields.ts';
import { parsePublicationDate } from './publication-date.ts';
import type { Report } from './seed-error.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** What stands above an article's passages. */
export interface ArticleFront {
  /** Undefined where it is missing or wrong. */
  readonly id: string | undefined;
  readonly idLine: number;
  /** Undefined where anything is wrong. */
  readonly head: Omit<Article, 'passages'> | undefined;
}

const KEYS = ['id', 'title', 'publisher', 'author', 'published', 'estimated', 'url', 'language'];
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;

/**
 * Reads the front matter of an article; `text` is what stands between its fences, below line
 * `fence` of the file. Every mistake is reported.
 */
export function parseArticleFront(text: string, fence: number, report: Report): ArticleFront {
  const source = readYaml(text, fence, report);
  const fields = source && readMapping(source, source.root, 'the front matter', fence);
  if (source === null || fields === null) return { id: undefined, idLine: fence, head: undefined };
  refuseUnknownKeys(source, fields, KEYS);
  const idField = fields.get('id');
  const id = required(source, fields, 'id', fence, readId);
  const head = readHead(source, fields, fence, id);
  return { id, idLine: idField ? lineOf(source, idField) : fence, head };
}

function readHead(
  source: YamlSource,
  fields: ReadonlyMap<string, Field>,
  line: number,
  id: string | undefined,
): ArticleFront['head'] {
  const title = required(source, fields, 'title', line, readText);
  const publisher = required(source, fields, 'publisher', line, readTextOrNull);
  const author = optional(source, fields, 'author', null, readTextOrNull);
  const date = required(source, fields, 'published', line, readDate);
  const estimated = optional(source, fields, 'estimated', null, readTextOrNull);
  const url = optional(source, fields, 'url', null, readAddress);
  const language = required(source, fields, 'language', line, readLanguage);
  if (id === undefined || title === undefined || publisher === undefined) return undefined;
  if (author === undefined || date === undefined || estimated === undefined) return undefined;
  if (url === undefined || language === undefined) return undefined;
  const published: PublicationDate = { ...date, estimated };
  return { id, title, publisher, author, published, url, language };
}

function readId(source: YamlSource, field: Field): string | undefined {
  const expected = 'letters, digits, ".", "_" and "-", the first a letter or digit';
  return readFitting(source, field, (text) => ID.test(text), expected);
}

function readLanguage(source: YamlSource, field: Field): string | undefined {
  return readFitting(source, field, isLanguageTag, EXPECTED_LANGUAGE);
}

function readAddress(source: YamlSource, field: Field): string | null | undefined {
  if (isEmpty(field.node)) return null;
  const expected = 'an address that begins with http:// or https://';
  return readFitting(source, field, (text) => WEB_ADDRESS.test(text), expected);
}

function readDate(
  source: YamlSource,
  field: Field,
): Omit<PublicationDate, 'estimated'> | undefined {
  const text = readText(source, field);
  if (text === undefined) return undefined;
  const date = parsePublicationDate(text);
  if (date !== null) return date;
  const expected = 'a day that exists as YYYY-MM-DD, or YYYY-MM, or YYYY';
  source.report(lineOf(source, field), `"published" is "${text}", expected ${expected}`);
  return undefined;
}

function readFitting(
  source: YamlSource,
  field: Field,
  fits: (text: string) => boolean,
  expected: string,
): string | undefined {
  const text = readText(source, field);
  if (text === undefined || fits(text)) return text;
  source.report(lineOf(source, field), `"${field.key}" is "${text}", expected ${expected}`);
  return undefined;
}
