import { gzipSync } from 'fflate';
import { toTravelForm } from '../../src/core/archive/travel-form.ts';
import type { SeedBytes } from './compile-seeds.ts';

/**
 * What the doors import as `virtual:NAME`, in base64: an engine reads plain ASCII fastest. The archive is
 * compressed besides, by code that gives the same bytes on every machine: a background that wakes for
 * a question has the less to read.
 */
export function seedTexts({ archive, gazetteer }: SeedBytes): Record<string, string> {
  return {
    archive: asBase64(gzipSync(toTravelForm(archive), { level: 9, mtime: 0 })),
    gazetteer: asBase64(gazetteer),
  };
}

function asBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
