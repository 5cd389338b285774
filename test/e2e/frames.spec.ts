import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { waitForCard } from './harness/card.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('frames and shadow trees', (world) => {
  it('are marked: frames of the same site, of another and without an address', async () => {
    world.sites.put('http://ledger.test/inner', pageOf('<p>Tencent.</p>'));
    world.sites.put('http://other.test/inner', pageOf('<p>WeChat.</p>'));
    const body =
      '<p>Wuzhen.</p><iframe src="/inner" width="500"></iframe>' +
      '<iframe src="http://other.test/inner" width="500"></iframe>' +
      '<iframe srcdoc="&lt;p&gt;Citizen Lab.&lt;/p&gt;" width="500"></iframe>';
    const page = await world.open('http://ledger.test/frames', pageOf(body));
    await waitForMarks(page, (found) => found.includes('Wuzhen'));
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).toHaveLength(3);
    const marked = await Promise.all(frames.map(firstMark));
    expect(marked.sort()).toEqual(['Citizen Lab', 'Tencent', 'WeChat']);
  });

  it('open their cards in the frame', async () => {
    world.sites.put('http://other.test/story', pageOf('<p>What Tencent did next.</p>'));
    const body = '<iframe src="http://other.test/story" width="600" height="500"></iframe>';
    const page = await world.open('http://ledger.test/framed', pageOf(body));
    const frame = frameOf(page, 'http://other.test/story');
    await firstMark(frame);
    await hoverMark(page, 'Tencent', frame);
    expect((await waitForCard(frame)).name).toBe('Sidelight: Tencent');
  });

  it('are marked: open shadow trees, nested and slotted ones too', async () => {
    const body =
      '<x-story><template shadowrootmode="open"><p>Tencent.</p><x-inner>' +
      '<template shadowrootmode="open"><p>Citizen Lab.</p></template></x-inner><slot></slot></template>' +
      '<p>WeChat.</p></x-story>';
    const page = await world.open('http://ledger.test/shadow', pageOf(body));
    const texts = await waitForMarks(page, (found) => found.length === 3);
    expect(texts).toEqual(['Tencent', 'Citizen Lab', 'WeChat']);
  });

  it('are marked: shadow trees that change later', async () => {
    const body = '<x-story><template shadowrootmode="open"><p>Tencent.</p></template></x-story>';
    const page = await world.open('http://ledger.test/shadow-late', pageOf(body));
    await waitForMarks(page, (found) => found.length === 1);
    await page.evaluate(() => {
      const text = document.querySelector('x-story')?.shadowRoot?.querySelector('p')?.firstChild;
      (text as Text).data = 'It was WeChat.';
    });
    await waitForTheseMarks(page, ['WeChat']);
  });
});

async function firstMark(frame: Frame): Promise<string | undefined> {
  return (await waitForMarks(frame, (found) => found.length > 0))[0];
}

function frameOf(page: Page, url: string): Frame {
  return page.frames().find((frame) => frame.url() === url)!;
}
