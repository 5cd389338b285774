import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browser-name.ts';
import { buildPackages, type Packages } from '../../scripts/build/build-packages.ts';
import { compileSeeds } from '../../scripts/build/compile-seeds.ts';
import { seedTexts } from '../../scripts/build/seed-texts.ts';
import { zipFiles } from '../../scripts/build/zip-files.ts';

/** What no script may hold, whoever wrote it: libraries are held to it as well. */
const BANNED: readonly (readonly [what: string, code: RegExp])[] = [
  ['requests', /\bfetch(Later)?\s*\(|\bXMLHttpRequest\b/],
  ['sockets and streams', /\b(WebSocket(Stream)?|WebTransport|EventSource|RTCPeerConnection)\b/],
  ['beacons', /\bsendBeacon\b/],
  ['links that connect ahead', /\b(preconnect|dns-prefetch|modulepreload)\b/],
  ['scripts of elsewhere', /\bimportScripts\b|\bimport\s*\(|\bnew (Shared)?Worker\b/],
  ['code out of text', /\beval\s*\(|\bnew Function\b/],
  ['markup out of text', /\b(outerHTML|insertAdjacentHTML|setHTMLUnsafe|DOMParser|srcdoc)\b/],
  ['source maps', /\bsourceMappingURL\b/],
];

/** The one thing that is imported late: messages, which lie in the package and are no code. */
const MESSAGES = /import\("\/_locales\/\w+\/messages\.json",\{with:\{type:"json"\}\}\)/g;

/** In bytes of a zip, a few per cent above what they are: a change that adds more says so here. */
const MOST = {
  chromium: 544_000,
  firefox: 544_000,
  /** What every page loads. */
  page: 98_000,
  /** What a worker that wakes loads, names included. */
  background: 250_000,
};

/** The scripts that draw with Preact, and hold it therefore. */
const DRAWN = ['archive.js', 'card.js', 'options.js', 'panel.js', 'popup.js', 'welcome.js'];

describe('what ships', () => {
  let packages: Packages;
  let scripts: [path: string, text: string][];
  beforeAll(async () => {
    const compiled = await compileSeeds('seeds');
    if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
    packages = await buildPackages(process.cwd(), seedTexts(compiled.bytes));
    const decoder = new TextDecoder();
    scripts = [...packages.chromium]
      .filter(([path]) => path.endsWith('.js'))
      .map(([path, bytes]) => [path, decoder.decode(bytes)]);
  }, 60_000);

  it.each(BANNED)('holds no %s', (_, code) => {
    expect(scripts.length).toBeGreaterThan(8);
    const holders = scripts.filter(([, text]) => code.test(text.replaceAll(MESSAGES, '')));
    expect(holders.map(([path]) => path)).toEqual([]);
  });

  it('holds no markup out of text but where Preact would write what nothing here asks it to', () => {
    const uses = scripts.flatMap(([path, text]) =>
      [...text.matchAll(/innerHTML/gi)].map(() => path),
    );
    expect([...new Set(uses)].sort()).toEqual(DRAWN);
    expect(scripts.filter(([, text]) => text.includes('dangerouslySetInnerHTML:'))).toEqual([]);
  });

  it('names the scripts it carries once, not in each that needs them', () => {
    const holders = (sample: string): string[] =>
      scripts.filter(([, text]) => text.includes(sample)).map(([path]) => path);
    const [, names = ''] = scripts.find(([path]) => path === 'names.js') ?? [];
    expect(holders(names.slice(1000, 1100))).toEqual(['names.js']);
  });

  it.each(BROWSERS)('is no larger than it was: the zip for %s', (browser) => {
    expect(zipFiles(packages[browser]).length).toBeLessThan(MOST[browser]);
  });

  it('is no larger than it was where every page and every waking worker loads it', () => {
    const zipped = (...paths: string[]): number =>
      zipFiles(new Map([...packages.chromium].filter(([path]) => paths.includes(path)))).length;
    expect(zipped('names.js', 'marks.js', 'content.js')).toBeLessThan(MOST.page);
    expect(zipped('names.js', 'background.js')).toBeLessThan(MOST.background);
  });
});
