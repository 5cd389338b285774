import { join } from 'node:path';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { parseSeeds, type Seeds } from '../../../src/core/seed/parse-seeds.ts';
import { readFolder } from '../seed/read-folder.ts';

/** A small invented archive about a harbour. */
export function harbourSeeds(): Seeds {
  const parsed = parseSeeds(readFolder(join(import.meta.dirname, '../../fixtures/seeds/harbour')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

export function harbourArchive(): Archive {
  return openArchive(compileArchive(harbourSeeds()));
}
