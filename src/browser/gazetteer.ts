import packed from 'virtual:gazetteer';
import { bytesFrom } from './base64.ts';

/** The packed names that ship with this build, for a page script to match with. */
export function loadGazetteer(): Uint8Array {
  return bytesFrom(packed);
}
