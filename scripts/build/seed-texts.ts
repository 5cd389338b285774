import { toTravelForm } from '../../src/core/archive/travel-form.ts';
import type { SeedBytes } from './compile-seeds.ts';

/** What the doors import as `virtual:NAME`: the names in base64, the archive a character for each byte. */
export function seedTexts({ archive, gazetteer }: SeedBytes): Record<string, string> {
  return {
    archive: Buffer.from(toTravelForm(archive)).toString('latin1'),
    gazetteer: Buffer.from(gazetteer).toString('base64'),
  };
}
