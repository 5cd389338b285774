import packed from 'virtual:archive';
import type { Archive } from '../core/archive/archive.ts';
import { openSections } from '../core/archive/open-archive.ts';
import { fromTravelForm } from '../core/archive/travel-form.ts';
import { bytesFrom } from './base64.ts';
import { loadGazetteer } from './gazetteer.ts';
import { gunzip } from './gunzip.ts';

/**
 * The archive that ships with this build.
 * @throws ArchiveError where its bytes are damaged
 * @throws Error where the names have not been loaded before
 */
export async function loadArchive(): Promise<Archive> {
  const travelling = await gunzip(bytesFrom(packed()));
  return openSections(fromTravelForm(travelling, loadGazetteer()));
}
