import { compileArchive } from '../../src/core/archive/compile-archive.ts';
import { compileGazetteer } from '../../src/core/gazetteer/compile.ts';
import { DESCRIPTION_LANGUAGE } from '../../src/core/model.ts';
import { parseSeeds, type Seeds } from '../../src/core/seed/parse-seeds.ts';
import { renderSeedError } from '../../src/core/seed/seed-error.ts';
import { readSeeds } from '../read-seeds.ts';

/** The archive, and the names in it for page scripts. */
export interface SeedBytes {
  readonly archive: Uint8Array;
  readonly gazetteer: Uint8Array;
}

export type CompiledSeeds =
  | { readonly ok: true; readonly bytes: SeedBytes; readonly summary: string }
  | { readonly ok: false; readonly errors: readonly string[] };

/**
 * Compiles a folder of article and entity sources.
 * @throws Error where there is no such folder
 * @returns the bytes, or every mistake in all files as `file:line: what is wrong, what is expected`
 */
export async function compileSeeds(folder: string): Promise<CompiledSeeds> {
  const parsed = parseSeeds(await readSeeds(folder));
  if (!parsed.ok) return { ok: false, errors: parsed.errors.map(renderSeedError) };
  const bytes = {
    archive: compileArchive(parsed.value),
    gazetteer: compileGazetteer(parsed.value.entities),
  };
  return { ok: true, bytes, summary: summarise(parsed.value) };
}

function summarise({ articles, entities, translations }: Seeds): string {
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const languages = [DESCRIPTION_LANGUAGE, ...translations.map(({ language }) => language)];
  return `${articles.length} articles, ${passages} passages, ${entities.length} topics in ${languages.join(', ')}`;
}
