import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** What nothing in `src/` may do, each in the shortest way to do it. */
const BANNED: readonly (readonly [what: string, rule: string, code: string])[] = [
  ['fetch', 'no-restricted-globals', 'export const x = fetch("/a");'],
  ['fetch by its owner', 'no-restricted-syntax', 'export const x = globalThis.fetch("/a");'],
  ['fetch by its name', 'no-restricted-syntax', 'export const x = globalThis["fetch"]("/a");'],
  ['fetch taken out', 'no-restricted-syntax', 'export const { fetch: x } = globalThis;'],
  ['fetching later', 'no-restricted-globals', 'export const x = fetchLater("/a");'],
  ['scripts of elsewhere', 'no-restricted-syntax', 'export const x = import("./a.ts");'],
  [
    'scripts that look like messages',
    'no-restricted-syntax',
    'export const x = import("https://a.test/_locales/de/messages.json");',
  ],
  ['workers', 'no-restricted-globals', 'export const x = new Worker("/a");'],
  ['requests of the old kind', 'no-restricted-globals', 'export const x = new XMLHttpRequest();'],
  ['sockets', 'no-restricted-globals', 'export const x = new WebSocket("wss://a.test");'],
  ['event streams', 'no-restricted-globals', 'export const x = new EventSource("/a");'],
  ['beacons', 'no-restricted-syntax', 'export const x = navigator.sendBeacon("/a");'],
  ['peer connections', 'no-restricted-globals', 'export const x = new RTCPeerConnection();'],
  ['links that connect ahead', 'no-restricted-syntax', 'export const x = { rel: "preconnect" };'],
  ['links among other relations', 'no-restricted-syntax', 'export const x = "preload nofollow";'],
  [
    'links that look names up ahead',
    'no-restricted-syntax',
    'export const x = { rel: "dns-prefetch" };',
  ],
  [
    'markup out of text',
    'no-restricted-syntax',
    'export const x = (a: Element) => { a.innerHTML = "b"; };',
  ],
  [
    'markup around an element',
    'no-restricted-syntax',
    'export const x = (a: Element) => { a.outerHTML = "b"; };',
  ],
  [
    'markup beside',
    'no-restricted-syntax',
    'export const x = (a: Element) => { a.insertAdjacentHTML("afterend", "b"); };',
  ],
  [
    'markup of a frame',
    'no-restricted-syntax',
    'export const x = (a: HTMLIFrameElement) => { a.srcdoc = "b"; };',
  ],
  [
    'markup of a document',
    'no-restricted-globals',
    'export const x = new DOMParser().parseFromString("b", "text/html");',
  ],
  [
    'writing into the page',
    'no-restricted-syntax',
    'export const x = () => { document.write("b"); };',
  ],
  ['code out of text', 'no-eval', 'export const x: unknown = eval("1");'],
  ['functions out of text', 'no-restricted-syntax', 'export const x = new Function("1");'],
  ['talk on the console', 'no-console', 'export const x = () => { console.log(1); };'],
  ['any', '@typescript-eslint/no-explicit-any', 'export const x = (a: any): unknown => a;'],
  [
    'assertions that nothing is null',
    '@typescript-eslint/no-non-null-assertion',
    'export const x = (a: string | null): string => a!;',
  ],
  ['default exports', 'no-restricted-syntax', 'export default 1;'],
];

describe('lint', () => {
  // Without types, which none of these rules asks for, it answers in no time.
  const eslint = new ESLint({
    overrideConfigFile: 'scripts/eslint.config.js',
    overrideConfig: tseslint.configs.disableTypeChecked,
  });
  const broken = async (code: string): Promise<(string | null)[]> => {
    const results = await eslint.lintText(`${code}\n`, { filePath: 'src/page/any.ts' });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  };

  it.each(BANNED)('refuses %s (%s)', async (_, rule, code) => {
    expect(await broken(code)).toContain(rule);
  });

  it('lets plain code pass', async () => {
    const code = 'export const x = (a: Element): void => { a.textContent = "b"; };';
    expect(await broken(code)).toEqual([]);
  });
});
