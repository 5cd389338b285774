import { expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../scripts/browsers/marks.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { pageOf } from './harness/sample.ts';
import { toolbarTitle } from './harness/toolbar-title.ts';
import { inEachBrowser, type World } from './harness/world.ts';

const FILLER = '<p>Nothing is named in this paragraph of plain words.</p>'.repeat(3000);

/** Higher than any screen of these tests. */
const HIGH = 'display: block; height: 2000px';

/** A page that is never idle for its first seconds, and does something once a first mark is painted. */
function busyPage(body: string, change: string): string {
  return pageOf(`${body}<script>
    let changed = false;
    const busy = setInterval(() => {
      for (const end = performance.now() + 25; performance.now() < end;);
      if (changed || CSS.highlights.size === 0) return;
      changed = true;
      ${change}
      setTimeout(() => clearInterval(busy), 2000);
    }, 0);
  </script>`);
}

inEachBrowser('a text', (world) => {
  it.each([
    ['code', `<pre><code style="${HIGH}">let it = be</code></pre>`],
    ['a drawing', `<svg width="600" style="${HIGH}"><path d="M0 0H600V2000H0z"/></svg>`],
  ])('is read once where the page is opened at %s', async (_, stepped) => {
    const body =
      `<p>Tencent.</p><div style="${HIGH}"></div>${stepped}<p>WeChat.</p>` +
      `<div style="${HIGH}"></div><script>scrollTo(0, 2500)</script>`;
    const page = await world.open('http://ledger.test/opened', pageOf(body));
    await waitForMarks(page, (found) => found.includes('Tencent'));
    expect(await toldMentions(world)).toBe('Sidelight: 2 mentions');
    expect(await markedTexts(page)).toEqual(['Tencent', 'WeChat']);
  });

  it('is read once where what the reader saw first is replaced meanwhile', async () => {
    const body = `<p>Tencent.</p><div style="${HIGH}"></div><p id="seen" style="${HIGH}">WeChat.</p>
      ${FILLER}<p>Wuzhen.</p><script>scrollTo(0, 2500)</script>`;
    const change = `const seen = document.querySelector('#seen');
      seen.replaceWith(seen.cloneNode(true));`;
    const page = await world.open('http://app.test/replaced', busyPage(body, change));
    await waitForMarks(page, (found) => found.includes('Tencent'));
    expect(await toldMentions(world)).toBe('Sidelight: 3 mentions');
    expect(await markedTexts(page)).toEqual(['Tencent', 'WeChat', 'Wuzhen']);
  });

  it('is read once where it changes before it is come to', async () => {
    const body = `<p>Tencent.</p>${FILLER}<p id="late">Nothing.</p>`;
    const change = `document.querySelector('#late').textContent = 'WeChat.';`;
    const page = await world.open('http://app.test/ahead', busyPage(body, change));
    await waitForMarks(page, (found) => found.includes('WeChat'));
    expect(await toldMentions(world)).toBe('Sidelight: 2 mentions');
    expect(await markedTexts(page)).toEqual(['Tencent', 'WeChat']);
  });
});

/** What the toolbar says once the page has been read. */
function toldMentions(world: World): Promise<string> {
  return waitUntil(
    () => toolbarTitle(world),
    (title) => title.includes('mentions'),
  );
}
