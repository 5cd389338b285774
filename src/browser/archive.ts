import packed from 'virtual:archive';
import { fromTravelForm } from '../core/archive/travel-form.ts';
import { loadGazetteer } from './gazetteer.ts';

/**
 * The bytes of the archive that ships with this build.
 * @throws Error where the names have not been loaded before
 */
export function loadArchive(): Uint8Array {
  return fromTravelForm(bytesOf(packed()), loadGazetteer());
}

/** Bytes out of a text that has a character for each. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
