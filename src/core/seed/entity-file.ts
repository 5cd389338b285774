import { KINDS, REACHES, type Entity, type Reach } from '../model.ts';
import { readAliases } from './entity-alias.ts';
import { optional, required } from './field-requirements.ts';
import { readChoice, readText, readTexts } from './field-values.ts';
import { readMapping, refuseUnknownKeys, type Field } from './mapping-fields.ts';
import type { Report } from './seed-error.ts';
import { EXPECTED_MORE, isSingleCharacter } from './single-character.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** An entity of a file, at the line of its id. */
export interface ParsedEntity {
  readonly id: string;
  readonly line: number;
  /** Undefined where anything in it is wrong. */
  readonly entity: Entity | undefined;
}

const KEYS = ['name', 'kind', 'description', 'reach', 'aliases', 'cues', 'against', 'unless'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The ids that a file seems to define, by the starts of its lines. For a file that cannot be read: what
 * refers to them makes no mistake of its own.
 */
export function likelyIds(text: string): string[] {
  return Array.from(text.matchAll(/^([a-z0-9]+(?:-[a-z0-9]+)*):/gm), ([, id = '']) => id);
}

/** Reads one file of entities, a mapping from id to entity. Reports every mistake. */
export function parseEntityFile(text: string, report: Report): ParsedEntity[] {
  const source = readYaml(text, 0, report);
  // A file of comments alone is a file of no entities.
  if (!source?.root) return [];
  const entries = readMapping(source, source.root, 'the file', 1);
  if (entries === null) return [];
  return [...entries.values()].map((entry) => parseEntity(source, entry));
}

function parseEntity(source: YamlSource, entry: Field): ParsedEntity {
  const { key: id, line } = entry;
  const isSlug = ID.test(id);
  if (!isSlug) {
    source.report(line, `id "${id}", expected lower-case letters and digits joined by "-"`);
  }
  const fields = readMapping(source, entry.node, `"${id}"`, line);
  const entity = fields === null ? undefined : readEntity(source, fields, id, line);
  return { id, line, entity: isSlug ? entity : undefined };
}

function readEntity(
  source: YamlSource,
  fields: ReadonlyMap<string, Field>,
  id: string,
  line: number,
): Entity | undefined {
  refuseUnknownKeys(source, fields, KEYS);
  const name = required(source, fields, 'name', line, readText);
  const kind = required(source, fields, 'kind', line, (...from) => readChoice(...from, KINDS));
  const description = required(source, fields, 'description', line, readText);
  const reach = optional<Reach>(source, fields, 'reach', 'telling', (...from) =>
    readChoice(...from, REACHES),
  );
  const aliases = required(source, fields, 'aliases', line, readAliases);
  const cues = optional(source, fields, 'cues', [], readTexts);
  const against = optional(source, fields, 'against', [], readTexts);
  const unless = optional(source, fields, 'unless', [], (...from) =>
    readTexts(...from, (phrase) => (isSingleCharacter(phrase) ? EXPECTED_MORE : null)),
  );
  if (name === undefined || kind === undefined || description === undefined) return undefined;
  if (reach === undefined || aliases === undefined || cues === undefined) return undefined;
  if (against === undefined || unless === undefined) return undefined;
  return { id, name, kind, description, reach, aliases, cues, against, unless };
}
