import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { marksIn, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { ownTime } from '../harness/account.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { heapOf } from '../harness/heap.ts';
import { ACCOUNT, CONTROL, SHIPPED } from '../harness/hosts.ts';
import { seenDocument } from '../harness/seen-document.ts';
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
    // As most feeds are served. Where one says what it is, Firefox saves it as a file.
    type: 'application/xml',
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

/** The share of frames that must answer: all kinds but one. */
const LEAST_ANSWERED = 0.75;

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
      const inner = page.frames().filter((one) => one !== page.mainFrame());
      const { answered, marks, own } = await lookInto(inner);
      const ours = await heapOf(world, await world.open(`${SHIPPED}/frames`, html));
      const control = await heapOf(world, await world.open(`${CONTROL}/frames`, html));
      const each = (ours - control) / count;
      note(`${marks} marks in ${answered} of ${count} small frames that answer`);
      note(`at most ${own.toFixed(1)} ms of ours in one`);
      note(`${(each / 1e6).toFixed(2)} MB each`);
      expect(marks).toBe(0);
      expect(answered).toBeGreaterThan(count * LEAST_ANSWERED);
      expect(each).toBeLessThanOrEqual(500_000);
    },
    'full',
  );

  trial(11, 'documents that are no pages', world, async (note) => {
    const wrong: string[] = [];
    const kinds = reaches('full') ? Object.keys(OTHER) : ['SVG', 'text'];
    for (const name of kinds) {
      const { type, body } = OTHER[name]!;
      const [ours, control] = [
        await seenDocument(world, served(world, `${SHIPPED}/doc-${name}`, type, body)),
        await seenDocument(world, served(world, `${CONTROL}/doc-${name}`, type, body)),
      ];
      const read = PROSE.includes(ours.shownAs) && name !== 'PDF';
      if (ours.marks > 0 !== read) wrong.push(`${name}: ${ours.marks} marks`);
      if (!read && ours.picture !== control.picture) wrong.push(`${name}: other pixels`);
      if (ours.faults > 0) wrong.push(`${name}: ${ours.faults} errors`);
    }
    note(`${kinds.join(', ')}: ${wrong.length} not as they should be`);
    expect(wrong).toEqual([]);
  });
}

function served(world: World, url: string, type: string, body: string | Uint8Array): string {
  return world.sites.put(url, body, { 'content-type': type });
}

/** How long a frame has to answer, in milliseconds. Of some the driver never hears that they live. */
const ANSWERS_WITHIN = 10_000;

interface Frames {
  readonly answered: number;
  readonly marks: number;
  /** Milliseconds of ours, the most in one. Those of the same origin keep account. */
  readonly own: number;
}

async function lookInto(frames: readonly Frame[]): Promise<Frames> {
  const late = pause(ANSWERS_WITHIN).then(() => null);
  const seen = await Promise.all(frames.map((frame) => Promise.race([marksAndTime(frame), late])));
  const answers = seen.filter((one) => one !== null);
  return {
    answered: answers.length,
    marks: answers.reduce((sum, { marks }) => sum + marks, 0),
    own: Math.max(0, ...answers.map(({ own }) => own)),
  };
}

async function marksAndTime(frame: Frame): Promise<{ marks: number; own: number } | null> {
  try {
    const marks = (await marksIn(frame)).length;
    const time = frame.url() === 'about:srcdoc' ? await ownTime(frame).catch(() => null) : null;
    return { marks, own: time?.total ?? 0 };
  } catch {
    // It never answers, as those that are too late.
    return null;
  }
}
