import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Changes a built extension that lies in a folder. */
export type Alteration = (folder: string) => void;

/** A copy of the built extension, changed. */
export interface AlteredBuild {
  readonly folder: string;
  remove(): void;
}

export function alterBuild(built: string, alter: Alteration): AlteredBuild {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-altered-'));
  cpSync(built, folder, { recursive: true });
  alter(folder);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Changes fields of a build's manifest. */
export function changeManifest<M extends object>(
  folder: string,
  change: (manifest: M) => Partial<M>,
): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as M;
  writeFileSync(path, JSON.stringify({ ...manifest, ...change(manifest) }));
}

/**
 * Takes all languages but one out, so that the extension speaks it whatever the browser's own is.
 * Browsers fall back on the manifest's default language, and few installations know more than one or
 * two of their own.
 * @param locale - as the folder under `_locales` is named
 */
export function speakOnly(locale: string): Alteration {
  return (folder) => {
    const locales = join(folder, '_locales');
    const kept = join(folder, `_${locale}`);
    cpSync(join(locales, locale), kept, { recursive: true });
    rmSync(locales, { recursive: true });
    cpSync(kept, join(locales, locale), { recursive: true });
    rmSync(kept, { recursive: true });
    changeManifest<{ default_locale: string }>(folder, () => ({ default_locale: locale }));
  };
}
