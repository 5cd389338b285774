import type { Article, Entity, Translation } from '../model.ts';
import { parseArticleFile, type ParsedArticle } from './article-file.ts';
import { codeUnitOrder } from './code-unit-order.ts';
import { findRepeats, findUnknown, type Definition } from './cross-references.ts';
import { likelyIds, parseEntityFile, type ParsedEntity } from './entity-file.ts';
import type { Report, SeedError } from './seed-error.ts';
import type { SeedFile } from './seed-file.ts';
import { kindOfSeed, SEED_PLACES, stemOfSeed } from './seed-path.ts';
import { parseTranslationFile, type ParsedTranslation } from './translation-file.ts';
import { findUnreadable } from './unreadable-character.ts';

/** The sources of an archive, sorted by id. */
export interface Seeds {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  /** Sorted by language, one of each. */
  readonly translations: readonly Translation[];
}

export type ParsedSeeds =
  | { readonly ok: true; readonly value: Seeds }
  | { readonly ok: false; readonly errors: readonly SeedError[] };

interface Parsed {
  readonly errors: SeedError[];
  readonly articles: (ParsedArticle & { readonly path: string })[];
  readonly entities: (ParsedEntity & { readonly path: string })[];
  readonly translations: (ParsedTranslation & { readonly path: string })[];
  /** Ids of entities in files that could not be read. */
  readonly unreadIds: string[];
}

/**
 * Reads the sources of an archive, or gives every mistake in all of them, sorted by file and line.
 * A path tells what its file is: `articles/*.md`, `entities/*.yaml` or `translations/*.yaml`, at any
 * depth. The order in which files are given does not matter.
 */
export function parseSeeds(files: readonly SeedFile[]): ParsedSeeds {
  const parsed: Parsed = {
    errors: [],
    articles: [],
    entities: [],
    translations: [],
    unreadIds: [],
  };
  const sorted = [...files].sort((a, b) => codeUnitOrder(a.path, b.path));
  for (const file of sorted) parseFile(file, parsed);
  const { errors, articles, entities, translations } = parsed;
  errors.push(...findCrossMistakes(parsed));
  if (errors.length > 0) return { ok: false, errors: errors.sort(byPlace) };
  return {
    ok: true,
    value: {
      articles: articles.flatMap(({ article }) => article ?? []).sort(byId),
      entities: entities.flatMap(({ entity }) => entity ?? []).sort(byId),
      translations: joinByLanguage(translations),
    },
  };
}

function parseFile({ path, text }: SeedFile, parsed: Parsed): void {
  const report: Report = (line, message) => parsed.errors.push({ path, line, message });
  const readable = readableText(text, report);
  if (readable === null) return;
  const kind = kindOfSeed(path);
  if (kind === null) {
    report(1, `a file of another kind, expected one of ${SEED_PLACES.join(', ')}`);
  } else if (kind === 'translation') {
    const translations = parseTranslationFile(readable, stemOfSeed(path), report);
    parsed.translations.push(...translations.map((each) => ({ ...each, path })));
  } else if (kind === 'article') {
    const article = parseArticleFile(readable, report);
    if (article !== null) parsed.articles.push({ ...article, path });
  } else {
    const entities = parseEntityFile(readable, report);
    parsed.entities.push(...entities.map((entity) => ({ ...entity, path })));
    if (entities.length === 0) parsed.unreadIds.push(...likelyIds(readable));
  }
}

// Editors of some systems put a byte order mark before a text and end its lines otherwise.
function readableText(text: string, report: Report): string | null {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const unreadable = findUnreadable(plain);
  if (unreadable === null) return plain;
  report(plain.slice(0, unreadable.index).split('\n').length, unreadable.message);
  return null;
}

function joinByLanguage(translations: Parsed['translations']): Translation[] {
  return [...groupByLanguage(translations)]
    .map(([language, own]) => {
      return { language, topics: own.flatMap(({ topic }) => topic ?? []).sort(byId) };
    })
    .sort((a, b) => codeUnitOrder(a.language, b.language));
}

function groupByLanguage(
  translations: Parsed['translations'],
): Map<string, Parsed['translations']> {
  const groups = new Map<string, Parsed['translations']>();
  for (const translation of translations) {
    const group = groups.get(translation.language);
    if (group === undefined) groups.set(translation.language, [translation]);
    else group.push(translation);
  }
  return groups;
}

function findCrossMistakes({ articles, entities, translations, unreadIds }: Parsed): SeedError[] {
  const articleIds = articles.flatMap(({ id, idLine: line, path }): Definition[] =>
    id === undefined ? [] : [{ id, line, path }],
  );
  const references = articles.flatMap(({ about, path }) =>
    about.map((reference): Definition => ({ ...reference, path })),
  );
  // An entity with a mistake of its own still counts as known: one mistake, one report.
  const known = new Set([...entities.map(({ id }) => id), ...unreadIds]);
  return [
    ...findRepeats('article', articleIds),
    ...findRepeats('entity', entities),
    ...[...groupByLanguage(translations)].flatMap(([language, own]) =>
      findRepeats(`translation (${language})`, own),
    ),
    ...findUnknown([...references, ...translations], known),
  ];
}

function byPlace(a: SeedError, b: SeedError): number {
  return codeUnitOrder(a.path, b.path) || a.line - b.line;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return codeUnitOrder(a.id, b.id);
}
