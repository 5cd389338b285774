import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { marksIn, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { ownTime } from '../harness/account.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { heapOf } from '../harness/heap.ts';
import { ACCOUNT, CONTROL, SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

interface OtherDocument {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What is read. Browsers show some documents as another kind: Chromium, feeds as plain text. */
const PROSE = ['text/html', 'application/xhtml+xml', 'text/plain'];

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text y="40">Tencent</text></svg>';
const OTHER: Readonly<Record<string, OtherDocument>> = {
  SVG: { type: 'image/svg+xml', body: SVG },
  XML: { type: 'text/xml', body: '<a><b>Tencent and WeChat.</b></a>' },
  RSS: {
    type: 'application/rss+xml',
    body: '<rss version="2.0"><channel><title>Tencent</title></channel></rss>',
  },
  JSON: { type: 'application/json', body: '{"a": "Tencent and WeChat"}' },
  picture: { type: 'image/png', body: readFileSync('extension/icons/icon-on-128.png') },
  PDF: { type: 'application/pdf', body: '%PDF-1.4\nTencent\n%%EOF' },
  text: { type: 'text/plain; charset=utf-8', body: 'Tencent and WeChat.\n' },
  XHTML: {
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Of Tencent.</p></body></html>',
  },
};

/** Frames of every kind; too small to read in, all but those that are not. */
const FRAMES = [
  '<iframe srcdoc="<p>Tencent.</p>"',
  '<iframe src="about:blank"',
  '<iframe src="data:text/html,<p>Tencent.</p>"',
  '<iframe sandbox="allow-scripts" srcdoc="<p>Tencent.</p>"',
  '<iframe src="http://other.test/ad"',
] as const;

/** What is no page of prose, or is a page within a page. */
export function documents(world: World): void {
  trial(
    10,
    'a page with hundreds of frames',
    world,
    async (note) => {
      const count = byEffort(50, 200);
      world.sites.put('http://other.test/ad', pageOf('<p>Tencent.</p>'));
      const frames = Array.from(
        { length: count },
        (_, i) => `${FRAMES[i % FRAMES.length]!} width="180" height="90"></iframe>`,
      );
      const html = pageOf(`<p>Of WeChat.</p>${frames.join('')}`);
      const page = await world.open(`${ACCOUNT}/frames`, html);
      await waitForMarks(page, (found) => found.includes('WeChat'));
      await pause(1_500);
      let [marks, own] = [0, 0];
      for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
        marks += (await marksIn(frame)).length;
        // Those of the same origin keep account, too.
        const time = frame.url() === 'about:srcdoc' ? await ownTime(frame).catch(() => null) : null;
        own = Math.max(own, time?.total ?? 0);
      }
      const ours = await heapOf(world, await world.open(`${SHIPPED}/frames`, html));
      const control = await heapOf(world, await world.open(`${CONTROL}/frames`, html));
      const each = (ours - control) / count;
      note(`${marks} marks in ${count} small frames, at most ${own.toFixed(1)} ms of ours in one`);
      note(`${(each / 1e6).toFixed(2)} MB each`);
      expect(marks).toBe(0);
      expect(each).toBeLessThanOrEqual(500_000);
    },
    'full',
  );

  trial(11, 'documents that are no pages', world, async (note) => {
    const wrong: string[] = [];
    const kinds = reaches('full') ? Object.keys(OTHER) : ['SVG', 'JSON', 'text'];
    for (const name of kinds) {
      const { type, body } = OTHER[name]!;
      const ours = await seen(world, `${SHIPPED}/doc-${name}`, type, body);
      const control = await seen(world, `${CONTROL}/doc-${name}`, type, body);
      const read = PROSE.includes(ours.shownAs) && name !== 'PDF';
      if (ours.marks > 0 !== read) wrong.push(`${name}: ${ours.marks} marks`);
      if (!read && ours.picture !== control.picture) wrong.push(`${name}: other pixels`);
      if (ours.faults > 0) wrong.push(`${name}: ${ours.faults} errors`);
    }
    note(`${kinds.join(', ')}: ${wrong.length} not as they should be`);
    expect(wrong).toEqual([]);
  });
}

interface Seen {
  /** The type the browser says the document has. */
  readonly shownAs: string;
  readonly marks: number;
  readonly picture: string;
  readonly faults: number;
}

async function seen(
  world: World,
  url: string,
  type: string,
  body: string | Uint8Array,
): Promise<Seen> {
  world.sites.put(url, body, { 'content-type': type });
  const page = await world.running.browser.newPage();
  let faults = 0;
  page.on('pageerror', () => faults++);
  try {
    await page.goto(url);
    await page.bringToFront();
    await pause(900);
    const picture = Buffer.from(await page.screenshot()).toString('base64');
    const shownAs = await page.evaluate(() => document.contentType);
    return { shownAs, marks: await countMarks(page), picture, faults };
  } finally {
    await page.close();
  }
}

async function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.size);
}
