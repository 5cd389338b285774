import type { TranslatedTopic, Translation } from '../model.ts';
import { optional, required } from './field-requirements.ts';
import { readText } from './field-values.ts';
import { EXPECTED_LANGUAGE, isLanguageTag } from './language-tag.ts';
import { readMapping, refuseUnknownKeys, type Field } from './mapping-fields.ts';
import type { Report } from './seed-error.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A topic in a file of translations, at the line of its id. */
export interface ParsedTranslation {
  readonly id: string;
  readonly line: number;
  readonly language: Translation['language'];
  /** Undefined where anything in it is wrong. */
  readonly topic: TranslatedTopic | undefined;
}

const KEYS = ['name', 'description'];

/**
 * Reads one file of translations, a mapping from the ids of entities. Reports every mistake.
 * @param language - what the file is named for
 */
export function parseTranslationFile(
  text: string,
  language: string,
  report: Report,
): ParsedTranslation[] {
  if (!isLanguageTag(language)) {
    report(1, `a file named "${language}", expected the name of ${EXPECTED_LANGUAGE}`);
    return [];
  }
  const source = readYaml(text, 0, report);
  if (!source?.root) return [];
  const entries = readMapping(source, source.root, 'the file', 1);
  return [...(entries?.values() ?? [])].map((entry) => {
    return { id: entry.key, line: entry.line, language, topic: readTopic(source, entry) };
  });
}

function readTopic(
  source: YamlSource,
  { key: id, line, node }: Field,
): TranslatedTopic | undefined {
  const fields = readMapping(source, node, `"${id}"`, line);
  if (fields === null) return undefined;
  refuseUnknownKeys(source, fields, KEYS);
  const name = optional<string | null>(source, fields, 'name', null, readText);
  const description = required(source, fields, 'description', line, readText);
  return name === undefined || description === undefined ? undefined : { id, name, description };
}
