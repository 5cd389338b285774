import { join } from 'node:path';
import { parseSeeds, type Seeds } from '../../../src/core/seed/parse-seeds.ts';
import { readFolder } from './read-folder.ts';

/** What the shipped archive is compiled from. */
export function shippedSeeds(): Seeds {
  const parsed = parseSeeds(readFolder(join(import.meta.dirname, '../../../seeds')));
  if (!parsed.ok) throw new Error('the seeds have mistakes');
  return parsed.value;
}
