import type { Archive } from '../src/core/archive/archive.ts';
import { compileArchive } from '../src/core/archive/compile-archive.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import { parseSeeds, type Seeds } from '../src/core/seed/parse-seeds.ts';
import { renderSeedError } from '../src/core/seed/seed-error.ts';
import { readSeeds } from './read-seeds.ts';

/** Sources with mistakes; the message has a line for each. */
export class SeedsError extends Error {
  override readonly name = 'SeedsError';
}

/**
 * The sources of a folder.
 * @throws SeedsError with every mistake in them, Error where there is no such folder
 */
export async function loadSeeds(dir: string): Promise<Seeds> {
  const parsed = parseSeeds(await readSeeds(dir));
  if (parsed.ok) return parsed.value;
  throw new SeedsError(parsed.errors.map(renderSeedError).join('\n'));
}

/** The archive of a folder of sources, compiled and opened; throws as `loadSeeds` does. */
export async function loadArchive(dir: string): Promise<{ archive: Archive; bytes: number }> {
  const bytes = compileArchive(await loadSeeds(dir));
  return { archive: openArchive(bytes), bytes: bytes.length };
}
