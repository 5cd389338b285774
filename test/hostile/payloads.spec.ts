import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import type { ExtensionScope } from '../../scripts/browsers/running-browser.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { allNodes, clickPart, waitForCard } from '../e2e/harness/card.ts';
import { pageOf } from '../e2e/harness/sample.ts';
import { seededBuild } from '../e2e/harness/seeded-build.ts';
import { clickOn, search, waitForNames, waitForText } from '../e2e/harness/surface.ts';
import { inEachBrowser, type World } from '../e2e/harness/world.ts';
import { trial } from './harness/trial.ts';
import { PAYLOADS, payloads } from './texts/payloads.ts';
import { writePayloadSeeds } from './texts/payload-seeds.ts';

const folders: string[] = [];
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-payloads-'));
  folders.push(folder);
  return folder;
}

/** What of a surface came from payloads: what ran, was loaded or refused, and where links lead. */
interface Traces {
  readonly ran: boolean;
  readonly refused: readonly string[];
  readonly elements: number;
  readonly loaded: readonly string[];
  readonly links: readonly string[];
}

async function listen(surface: ExtensionScope): Promise<void> {
  await surface.evaluate(() => {
    const heard = globalThis as { refused?: string[] };
    heard.refused = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      heard.refused?.push(blockedURI);
    });
  });
}

function tracesIn(surface: ExtensionScope): Promise<Traces> {
  return surface.evaluate(() => {
    const { payloadRan, refused = [] } = globalThis as { payloadRan?: 1; refused?: string[] };
    const all = [...document.querySelectorAll('*')];
    const strange = all.filter(
      (element) =>
        element.matches(
          'iframe, object, embed, math, video, template, meta[http-equiv], form[action]',
        ) || [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    return {
      ran: payloadRan !== undefined,
      refused,
      elements: strange.length,
      loaded: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
      links: [...document.querySelectorAll('a')]
        .map(({ href }) => href)
        .filter((href) => !/^https?:/.test(href) && !href.startsWith(location.origin)),
    };
  });
}

const NO_TRACES: Traces = { ran: false, refused: [], elements: 0, loaded: [], links: [] };

function inArchive(world: World): void {
  trial(40, 'script payloads in an archive', world, async (note) => {
    const archive = await world.running.openExtensionPage('archive.html');
    await waitForText(archive, /100 articles/);
    await listen(archive);
    const shown = new Map<string, Traces>();
    for (const place of ['#q=quay', '#article=a1', '#topic=quay', '#article=a7', '#q=', '#']) {
      await archive.evaluate((to) => void (location.hash = to), place);
      await waitForText(archive, /payload/);
      shown.set(place, await tracesIn(archive));
    }
    const text = await archive.evaluate(() => document.body.textContent);
    await archive.close();
    const popup = await world.running.openPopup();
    await listen(popup);
    await search(popup, 'quay');
    await waitForNames(popup, 'option', (names) => names.length > 1);
    shown.set('popup', await tracesIn(popup));
    await popup.close();
    const dirty = [...shown].filter(([, one]) => JSON.stringify(one) !== JSON.stringify(NO_TRACES));
    note(
      `${PAYLOADS} payloads, ${shown.size} views: ${dirty.length} with a trace of one run, loaded or led to`,
    );
    expect(text).toContain('payloadRan=1');
    expect(Object.fromEntries(dirty)).toEqual({});
  });

  trial(40, 'script payloads on a card', world, async (note) => {
    const page = await world.open(
      'http://hostile.test/card',
      pageOf(
        '<p>The Quay was closed to all payloads. It went on for a while, and then it ended.</p>',
      ),
    );
    await waitForMarks(page, (found) => found.length === 1);
    await hoverMark(page, 'Quay');
    await clickPart(page, 'button', /^Show it anyway/);
    const card = await waitForCard(page, (one) => JSON.stringify(one).includes('payload'));
    const nodes = allNodes(card);
    const strange = nodes.filter(
      ({ tag, attributes }) =>
        /^(?:script|iframe|object|img|video|math|form)$/i.test(tag) ||
        Object.keys(attributes).some((name) => name.startsWith('on')),
    );
    const links = nodes.flatMap(({ attributes: { href } }) => href ?? []);
    const ran = await page.evaluate(() => 'payloadRan' in globalThis);
    note(
      `${nodes.length} elements, ${strange.length} of a payload; ${links.length} links, all http(s)`,
    );
    expect(strange).toEqual([]);
    expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
    expect(ran).toBe(false);
  });

  trial(40, 'script payloads in a settings file', world, async (note) => {
    const options = await world.running.openExtensionPage('options.html');
    await waitForText(options, /100 articles/);
    await listen(options);
    const since = '2026-11-27';
    const muted = payloads().map((word) => ({
      topic: 'quay',
      word: word.slice(0, 200),
      site: null,
      since,
    }));
    const file = { kind: 'sidelight settings', version: 1, settings: { ...DEFAULTS, muted } };
    const path = join(temporary(), '<img src=x onerror=globalThis.payloadRan=1>.json');
    writeFileSync(path, JSON.stringify(file));
    const input = (await options.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForText(options, /payloadRan/);
    const before = await tracesIn(options);
    await clickOn(options, 'Replace settings');
    await waitForText(options, /Your settings are those of the file now/);
    const after = await tracesIn(options);
    const rows = await options.evaluate(
      () => document.body.textContent.split('payloadRan').length - 1,
    );
    await options.close();
    note(
      `${muted.length} payloads restored, shown ${rows} times: none ran, loaded or led anywhere`,
    );
    expect(rows).toBeGreaterThan(100);
    expect([before, after]).toEqual([NO_TRACES, NO_TRACES]);
  });
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

inEachBrowser('an archive of payloads', inArchive, (built) =>
  seededBuild(built, (folder) => {
    writePayloadSeeds(folder, payloads());
  }),
);
