import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browser-name.ts';
import { bundleDoors } from './bundle-doors.ts';
import { leanMessages } from './lean-messages.ts';
import { licences } from './licences.ts';
import { chromiumManifest, firefoxManifest, type Manifest } from './manifest.ts';
import { withMinifiedCss } from './minified-css.ts';
import type { PackageFiles } from './package-files.ts';
import { joinPageStyles } from './page-styles.ts';
import { staticFiles } from './static-files.ts';

/** The files of each browser's package. */
export type Packages = Readonly<Record<BrowserName, PackageFiles>>;

/**
 * Makes the packages in memory: the bundled doors, what lies in `extension/`, a manifest for each
 * browser and the licences of the libraries inside.
 * @param root - the project's folder
 * @param texts - what the doors import as `virtual:NAME`
 * @throws BuildFailure where a door does not compile
 */
export async function buildPackages(
  root: string,
  texts: Readonly<Record<string, string>>,
): Promise<Packages> {
  const { files: scripts, metafiles } = await bundleDoors(root, texts);
  const base = readJson(join(root, 'extension', 'manifest.json')) as Manifest;
  const sheets = joinPageStyles(
    leanMessages(staticFiles(join(root, 'extension'))),
    JSON.stringify(base),
  );
  const parts = await withMinifiedCss(sheets);
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const chromium = chromiumManifest(base, version);
  const shared = [
    ...parts,
    ...scripts,
    textFile('licences.txt', licences(root, metafiles)),
  ] as const;
  return {
    chromium: new Map([...shared, jsonFile('manifest.json', chromium)]),
    firefox: new Map([...shared, jsonFile('manifest.json', firefoxManifest(chromium))]),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function textFile(path: string, text: string): [string, Uint8Array] {
  return [path, new TextEncoder().encode(text)];
}

function jsonFile(path: string, value: unknown): [string, Uint8Array] {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
