import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension, changed in something for a test. */
export interface BuildCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies a built extension without its other languages. Browsers fall back on the manifest's default
 * language, and few installations know more than one or two of their own.
 * @param locale - as the folder under `_locales` is named
 */
export function speakingOnly(built: string, locale: string): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), `sidelight-${locale}-`));
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, '_locales'), { recursive: true });
  cpSync(join(built, '_locales', locale), join(folder, '_locales', locale), { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: locale }));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
