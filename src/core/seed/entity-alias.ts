import { isMap, type ParsedNode } from 'yaml';
import { CASE_POLICIES, TRUSTS, USES, type Alias } from '../model.ts';
import { defaultCasePolicy } from './case-policy.ts';
import { optional, required } from './field-requirements.ts';
import { readChoice, readItems, readText, textOf } from './field-values.ts';
import { readMapping, refuseUnknownKeys, type Field } from './mapping-fields.ts';
import { EXPECTED_MORE, isSingleCharacter } from './single-character.ts';
import type { YamlSource } from './yaml-source.ts';

const KEYS = ['form', 'case', 'trust', 'use'];
const LANGUAGE = /^[a-z]{2,3}$/;

/**
 * Reads aliases by language: each a form, or a mapping of form, case, trust and use. Undefined
 * where any is wrong; every mistake is reported.
 */
export function readAliases(source: YamlSource, field: Field): readonly Alias[] | undefined {
  const languages = readMapping(source, field.node, `"${field.key}"`, field.line);
  if (languages === null) return undefined;
  const read = [...languages.values()].flatMap((each) => readLanguage(source, each));
  const aliases = read.flatMap((each) => each?.alias ?? []);
  refuseRepeats(source, read);
  refuseSingleCharacters(source, read);
  return aliases.length === read.length ? aliases : undefined;
}

/** `und` is the code for an undetermined language (ISO 639-2): forms that serve every language. */
function readLanguage(source: YamlSource, field: Field): (LocatedAlias | undefined)[] {
  const fits = LANGUAGE.test(field.key);
  const expected = 'a two or three letter code such as en or zh, or und for every language';
  if (!fits) source.report(field.line, `language "${field.key}", expected ${expected}`);
  const items = readItems(source, field);
  if (items === undefined || !fits) return [undefined];
  return items.map((item) => readAlias(source, item, field.key));
}

interface LocatedAlias {
  readonly alias: Alias;
  readonly line: number;
}

function readAlias(
  source: YamlSource,
  node: ParsedNode,
  language: string,
): LocatedAlias | undefined {
  const line = source.lineOf(node);
  if (isMap(node)) return readAliasMapping(source, node, language, line);
  const form = textOf(source, node, 'an alias', line);
  if (form === undefined) return undefined;
  const alias = {
    form,
    language,
    case: defaultCasePolicy(form),
    trust: 'always',
    use: 'name',
  } as const;
  return { alias, line };
}

function readAliasMapping(
  source: YamlSource,
  node: ParsedNode,
  language: string,
  line: number,
): LocatedAlias | undefined {
  const fields = readMapping(source, node, 'an alias', line) ?? new Map<string, Field>();
  refuseUnknownKeys(source, fields, KEYS);
  const form = required(source, fields, 'form', line, readText);
  const policy = optional(source, fields, 'case', defaultCasePolicy(form ?? ''), (...from) =>
    readChoice(...from, CASE_POLICIES),
  );
  const trust = optional(source, fields, 'trust', 'always', (...from) =>
    readChoice(...from, TRUSTS),
  );
  const use = optional(source, fields, 'use', 'name', (...from) => readChoice(...from, USES));
  if (form === undefined || !policy || !trust || !use) return undefined;
  return { alias: { form, language, case: policy, trust, use }, line };
}

function refuseRepeats(source: YamlSource, read: readonly (LocatedAlias | undefined)[]): void {
  const lines = new Map<string, number>();
  for (const each of read) {
    if (each === undefined) continue;
    const { form, language } = each.alias;
    const first = lines.get(`${language} ${form}`) ?? lines.get(`und ${form}`);
    if (first === undefined) lines.set(`${language} ${form}`, each.line);
    else
      source.report(
        each.line,
        `alias "${form}" stands twice, expected once: first on line ${first}`,
      );
  }
}

/** Whatever its trust: the scanner looks for names by their first two characters. */
function refuseSingleCharacters(
  source: YamlSource,
  read: readonly (LocatedAlias | undefined)[],
): void {
  for (const each of read) {
    if (each === undefined || !isSingleCharacter(each.alias.form)) continue;
    source.report(each.line, `alias "${each.alias.form}" ${EXPECTED_MORE}`);
  }
}
