import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { markedTexts, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { waitForCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { CONTROL, SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** Notes every record of every kind from before anything else runs, and what goes wrong. */
const WATCH = `<script>
  records = []; faults = [];
  new MutationObserver((seen) => records.push(...seen)).observe(document,
    { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => { records.length = 0; });
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => faults.push(type + ' ' +
      (event.message ?? event.reason?.stack ?? event.violatedDirective) + ' ' + event.filename));
</script>`;

/** How long a page is left alone. */
const WHILE_MS = 1_200;

interface Watched {
  readonly records: unknown[];
  readonly faults: string[];
}

/** All that a page without a mention can tell itself by. */
interface Likeness {
  readonly globals: readonly string[];
  readonly html: string;
  readonly sheets: number;
  readonly adopted: number;
  readonly highlights: number;
  readonly records: number;
  readonly faults: number;
  readonly resources: number;
  readonly background: string;
}

/** What of an extension a page can find that does nothing but look. */
export function traces(world: World): void {
  trial(3, 'a page that watches everything, nobody pointing', world, async (note) => {
    const page = await world.open(`${SHIPPED}/watch`, pageOf('<p>Tencent.</p>', WATCH));
    await waitForMarks(page, (found) => found.length === 1);
    await pause(WHILE_MS);
    const count = await page.evaluate(() => (window as unknown as Watched).records.length);
    note(`${count} records of ours`);
    expect(count).toBe(0);
  });

  trial(23, 'every file of the package, asked for by a page', world, async (note) => {
    const paths = readdirSync(`dist/${world.name}`, { recursive: true, encoding: 'utf8' });
    const page = await world.open(`${SHIPPED}/files`, pageOf('<p>Tencent.</p>'));
    const urls = paths.map((path) => world.running.extensionUrl(path.replaceAll('\\', '/')));
    const own = world.sites.put(`${SHIPPED}/own.css`, '');
    const got = await page.evaluate(loaded, [...urls, own]);
    note(`${got.length - 1} of ${urls.length} load as script, style, picture or by fetch`);
    expect(got).toEqual([own]);
  });

  trial(24, 'a page without a mention, beside the same one without us', world, async (note) => {
    const html = pageOf('<p>A walk by the sea.</p>', WATCH);
    const [ours, control] = [
      await likenessOf(await world.open(`${SHIPPED}/plain`, html)),
      await likenessOf(await world.open(`${CONTROL}/plain`, html)),
    ];
    const keys = Object.keys(ours) as (keyof Likeness)[];
    const differing = keys.filter((key) => String(ours[key]) !== String(control[key]));
    note(`${differing.length} of ${keys.length} properties differ`);
    expect(ours).toEqual(control);
  });

  trial(25, 'addresses of the extension in what a page can read', world, async (note) => {
    const page = await world.open(`${SHIPPED}/address`, pageOf('<p>Tencent.</p>', WATCH));
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    const text = await page.evaluate(readable);
    const found = text.match(/\w+-extension:\/\//g) ?? [];
    note(`${found.length} in ${text.length} characters of DOM, styles, errors and timings`);
    expect(text).toContain('data-sidelight-overlay');
    expect(found).toEqual([]);
  });
}

/** Once a page that is opened last has marks, one that was opened before has been read, too. */
async function likenessOf(page: Page): Promise<Likeness> {
  await pause(WHILE_MS);
  expect(await markedTexts(page)).toEqual([]);
  return page.evaluate(() => {
    const { records, faults } = window as unknown as Watched;
    return {
      globals: Object.getOwnPropertyNames(window).sort(),
      html: document.documentElement.outerHTML,
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
      records: records.length,
      faults: faults.length,
      // Browsers ask a host for its icon once.
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.includes('icon')).length,
      background: getComputedStyle(document.body).background,
    };
  });
}

/** Runs in the page: those of the addresses that anything loads from. */
async function loaded(urls: readonly string[]): Promise<string[]> {
  const comes = (
    make: () => HTMLElement & { onload: unknown; onerror: unknown },
  ): Promise<boolean> =>
    new Promise((resolve) => {
      const element = make();
      element.onload = () => {
        resolve(true);
      };
      element.onerror = () => {
        resolve(false);
      };
      document.head.append(element);
    });
  const tries = urls.map(async (url) => {
    const answers = await Promise.all([
      fetch(url).then(
        () => true,
        () => false,
      ),
      comes(() => Object.assign(document.createElement('script'), { src: url })),
      comes(() => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
      comes(() => Object.assign(document.createElement('img'), { src: url })),
    ]);
    return answers.includes(true) ? url : [];
  });
  return (await Promise.all(tries)).flat();
}

/** Runs in the page: all text that it can get at. */
function readable(): string {
  const { faults } = window as unknown as Watched;
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [sheet.href ?? '', ...[...sheet.cssRules].map(({ cssText }) => cssText)];
    } catch (error) {
      return [String(error)];
    }
  });
  const styles = [...document.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => style.getPropertyValue(name));
  });
  return JSON.stringify([
    document.documentElement.outerHTML,
    rules,
    styles,
    faults,
    performance.getEntries(),
    new Error('here').stack,
  ]);
}
