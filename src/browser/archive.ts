import packed from 'virtual:archive';
import { bytesFrom } from './base64.ts';

/** The bytes of the archive that ships with this build. */
export function loadArchive(): Uint8Array {
  return bytesFrom(packed);
}
