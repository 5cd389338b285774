import type { Article, Entity } from '../model.ts';
import { parseArticleFile, type ParsedArticle } from './article-file.ts';
import { codeUnitOrder } from './code-unit-order.ts';
import { findRepeats, findUnknown, type Definition } from './cross-references.ts';
import { likelyIds, parseEntityFile, type ParsedEntity } from './entity-file.ts';
import type { Report, SeedError } from './seed-error.ts';
import type { SeedFile } from './seed-file.ts';
import { kindOfSeed } from './seed-path.ts';
import { findUnreadable } from './unreadable-character.ts';

/** The sources of an archive, sorted by id. */
export interface Seeds {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
}

export type ParsedSeeds =
  | { readonly ok: true; readonly value: Seeds }
  | { readonly ok: false; readonly errors: readonly SeedError[] };

interface Parsed {
  readonly errors: SeedError[];
  readonly articles: (ParsedArticle & { readonly path: string })[];
  readonly entities: (ParsedEntity & { readonly path: string })[];
  /** Ids of entities in files that could not be read. */
  readonly unreadIds: string[];
}

/**
 * Reads the sources of an archive, or gives every mistake in all of them, sorted by file and line.
 * A path tells what its file is: `articles/*.md` or `entities/*.yaml`, at any depth. The order in
 * which files are given does not matter.
 */
export function parseSeeds(files: readonly SeedFile[]): ParsedSeeds {
  const parsed: Parsed = { errors: [], articles: [], entities: [], unreadIds: [] };
  const sorted = [...files].sort((a, b) => codeUnitOrder(a.path, b.path));
  for (const file of sorted) parseFile(file, parsed);
  const { errors, articles, entities } = parsed;
  errors.push(...findCrossMistakes(parsed));
  if (errors.length > 0) return { ok: false, errors: errors.sort(byPlace) };
  return {
    ok: true,
    value: {
      articles: articles.flatMap(({ article }) => article ?? []).sort(byId),
      entities: entities.flatMap(({ entity }) => entity ?? []).sort(byId),
    },
  };
}

function parseFile({ path, text }: SeedFile, parsed: Parsed): void {
  const report: Report = (line, message) => parsed.errors.push({ path, line, message });
  const readable = readableText(text, report);
  if (readable === null) return;
  const kind = kindOfSeed(path);
  if (kind === null) {
    report(1, 'a file of another kind, expected articles/*.md or entities/*.yaml');
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

function findCrossMistakes({ articles, entities, unreadIds }: Parsed): SeedError[] {
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
    ...findUnknown(references, known),
  ];
}

function byPlace(a: SeedError, b: SeedError): number {
  return codeUnitOrder(a.path, b.path) || a.line - b.line;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return codeUnitOrder(a.id, b.id);
}
