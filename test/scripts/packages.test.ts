import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser-name.ts';
import { buildPackages, type Packages } from '../../scripts/build/build-packages.ts';
import { leanMessages } from '../../scripts/build/lean-messages.ts';
import { missingFiles } from '../../scripts/build/missing-files.ts';
import type { PackageFiles } from '../../scripts/build/package-files.ts';
import type { ZipFiles } from '../../scripts/build/write-packages.ts';
import { zipFiles } from '../../scripts/build/zip-files.ts';
import { zipTight } from '../../scripts/package/zip-tight.ts';

/** Messages as translators are given them. */
const TOLD = {
  on: { message: 'On', description: 'A switch.' },
  at: { message: 'At $site$', placeholders: { site: { content: '$1', example: 'ledger.test' } } },
};

const TEXTS = { archive: '\u0001\u0002\u00fa', gazetteer: 'Bw==' };

describe('the packages', () => {
  const folders: string[] = [];
  let packages: Packages;
  beforeAll(async () => {
    packages = await buildPackages(project(), TEXTS);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('hold a script for each door, the static parts and the licences of what is inside', () => {
    expect([...packages.chromium.keys()].sort()).toEqual([
      '_locales/en/messages.json',
      'background.js',
      'licences.txt',
      'manifest.json',
      'marks.css',
      'popup.css',
      'popup.html',
      'popup.js',
      'welcome.css',
      'welcome.html',
    ]);
    expect(text(packages.chromium, 'licences.txt')).toMatch(/^preact\n\nThe MIT License/);
  });

  it('carry compiled bytes and minified style sheets inside the scripts', () => {
    expect(text(packages.firefox, 'background.js')).toContain('\u0001\u0002\u00fa');
    expect(text(packages.firefox, 'popup.js')).toContain('b{color:red}');
  });

  it('carry messages without what only translators read', () => {
    expect(text(packages.firefox, '_locales/en/messages.json')).toBe(
      '{"on":{"message":"On"},"at":{"message":"At $1"}}',
    );
  });

  it('carry no message whose placeholder browsers would read otherwise', () => {
    const leanOf = (message: string): PackageFiles =>
      leanMessages(
        new Map([
          [
            '_locales/en/messages.json',
            new TextEncoder().encode(
              JSON.stringify({ at: { message, placeholders: { site: { content: '$1' } } } }),
            ),
          ],
        ]),
      );
    expect(text(leanOf('$$5 at $SITE$'), '_locales/en/messages.json')).toBe(
      '{"at":{"message":"$$5 at $1"}}',
    );
    expect(() => leanOf('At $page$')).toThrow('"at" has no placeholder $page$');
    expect(() => leanOf('At $site$2')).toThrow('"at" has a digit right after $site$');
  });

  it('carry one style sheet for each page, in the order the page names them', () => {
    expect(text(packages.chromium, 'popup.html')).toBe(
      '<head>\n    <link rel="stylesheet" href="popup.css" />\n<script src="popup.js"></script>',
    );
    expect(text(packages.chromium, 'popup.css')).toBe('i{top:0}i{top:1px}\n');
    // Named by the manifest, too.
    expect(text(packages.chromium, 'marks.css')).toBe('u{top:0}\n');
    expect(packages.chromium.has('base.css')).toBe(false);
  });

  it('are the same bytes from the same sources, wherever those lie', async () => {
    const again = await buildPackages(project(), TEXTS);
    for (const browser of BROWSERS) {
      expect(sha256(zipFiles(again[browser]))).toBe(sha256(zipFiles(packages[browser])));
    }
    const other = await buildPackages(project(), { ...TEXTS, archive: '\u0001' });
    expect(sha256(zipFiles(other.firefox))).not.toBe(sha256(zipFiles(packages.firefox)));
  });

  it('differ between browsers in the manifest alone', () => {
    const differing = [...packages.chromium.keys()].filter(
      (path) => text(packages.chromium, path) !== text(packages.firefox, path),
    );
    expect(differing).toEqual(['manifest.json']);
  });

  it('do not come about where a door imports bytes that no one makes', async () => {
    await expect(buildPackages(project(), { gazetteer: 'Bw==' })).rejects.toThrow(
      'The build makes no "virtual:archive"',
    );
  });

  /** A small project of the same shape, with the libraries of this one. */
  function project(): string {
    const root = mkdtempSync(join(tmpdir(), 'sidelight-package-'));
    folders.push(root);
    const put = (path: string, content: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    };
    put('package.json', '{"version":"1.2.3"}');
    put('src/background.ts', "import packed from 'virtual:archive'; console.log(packed);");
    put('src/popup.tsx', "import css from './ui/a.css'; import { h } from 'preact'; h(css, null);");
    put('src/popup.d.ts', 'export {};');
    put('src/ui/a.css', 'b {\n  color: red;\n}\n');
    put(
      'extension/popup.html',
      `<head>\n    ${sheet('base.css')}\n    ${sheet('popup.css')}\n<script src="popup.js"></script>`,
    );
    put('extension/base.css', 'i { top: 0 }');
    put('extension/popup.css', 'i { top: 1px }');
    put('extension/welcome.html', sheet('marks.css'));
    put('extension/marks.css', 'u { top: 0 }');
    put('extension/.hidden', '');
    put('extension/_locales/en/messages.json', JSON.stringify(TOLD));
    cpSync('extension/manifest.json', join(root, 'extension/manifest.json'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
    return root;
  }
});

function sheet(name: string): string {
  return `<link rel="stylesheet" href="${name}" />`;
}

describe.each([
  ['a zip', zipFiles],
  ['a tight zip', zipTight],
])('%s', (_, zip: ZipFiles) => {
  const files: PackageFiles = new Map([
    ['b/two.txt', new TextEncoder().encode('two')],
    ['a.txt', new TextEncoder().encode('one')],
  ]);

  it('holds the files, sorted by name', async () => {
    const unzipped = unzipSync(await zip(files));
    expect(Object.keys(unzipped)).toEqual(['a.txt', 'b/two.txt']);
    expect(new TextDecoder().decode(unzipped['b/two.txt'])).toBe('two');
  });

  it('is the same bytes in every order and time zone', async () => {
    const zone = process.env.TZ;
    const zips = new Set([sha256(await zip(files))]);
    for (const name of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = name;
      zips.add(sha256(await zip(new Map([...files].reverse()))));
    }
    process.env.TZ = zone;
    expect(zips.size).toBe(1);
  });
});

describe('what a package lacks', () => {
  const whole: Record<string, string> = {
    'manifest.json': JSON.stringify({
      name: '__MSG_name__',
      icons: { 16: 'icons/a.png' },
      content_scripts: [{ js: ['content.js'] }],
    }),
    '_locales/en/messages.json': '{"name":{"message":"N"}}',
    'icons/a.png': '',
    'content.js': '',
    'popup.html':
      '<link rel="stylesheet" href="popup.css" /><script type="module" src="./popup.js">',
    'popup.css': '',
    'popup.js': '',
  };
  const lacks = (files: Record<string, string>): string[] =>
    missingFiles(
      new Map(Object.entries(files).map(([path, one]) => [path, new TextEncoder().encode(one)])),
    );
  const without = (...paths: string[]): Record<string, string> =>
    Object.fromEntries(Object.entries(whole).filter(([path]) => !paths.includes(path)));

  it('is nothing where all is there', () => {
    expect(lacks(whole)).toEqual([]);
  });

  it('is every file that the manifest or a page names', () => {
    expect(lacks(without('icons/a.png', 'content.js', 'popup.css', 'popup.js'))).toEqual([
      'manifest.json names content.js, which the package does not hold',
      'manifest.json names icons/a.png, which the package does not hold',
      'popup.html names popup.css, which the package does not hold',
      'popup.html names popup.js, which the package does not hold',
    ]);
  });

  it('is every message that a language lacks', () => {
    expect(lacks({ ...whole, '_locales/de/messages.json': '{}' })).toEqual([
      '_locales/de/messages.json lacks "name"',
    ]);
    expect(lacks(without('_locales/en/messages.json'))).toEqual([
      'manifest.json speaks no language: _locales/ is empty',
    ]);
  });
});

function text(files: PackageFiles, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
