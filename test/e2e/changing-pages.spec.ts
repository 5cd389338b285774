import { expect, it } from 'vitest';
import { markedTexts, waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('marks on pages that change', (world) => {
  it('come to text that arrives later', async () => {
    const page = await world.open('http://app.test/late', pageOf('<main><p>Tencent.</p></main>'));
    await waitForMarks(page, (found) => found.length === 1);
    await page.evaluate(() => {
      const late = document.createElement('section');
      late.append(document.createElement('p'));
      late.firstElementChild?.append('Later, WeChat.');
      document.querySelector('main')?.append(late);
    });
    await waitForTheseMarks(page, ['Tencent', 'WeChat']);
  });

  it('follow text that is rewritten, and go with text that goes', async () => {
    const body = '<p id="a">Tencent.</p><p id="b">Wuzhen.</p><p>WeChat.</p>';
    const page = await world.open('http://app.test/rewrite', pageOf(body));
    await waitForMarks(page, (found) => found.length === 3);
    await page.evaluate(() => {
      const text = document.querySelector('#a')?.firstChild as Text;
      text.data = 'It was Citizen Lab, not they.';
      document.querySelector('#b')?.remove();
    });
    await waitForTheseMarks(page, ['Citizen Lab', 'WeChat']);
  });

  it('go where what they were told from has been rewritten in its place', async () => {
    const body = '<p>Tim Cook came to Wuzhen.</p><p>Cook had time.</p>';
    const page = await world.open('http://app.test/rewritten', pageOf(body));
    await waitForTheseMarks(page, ['Tim Cook', 'Wuzhen', 'Cook']);
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'Some cook came to Wuzhen.';
    });
    // Which Cook that was, the page no longer says.
    await waitForTheseMarks(page, ['Wuzhen']);
  });

  it('stay in every frame while the text around them is rewritten or replaced', async () => {
    const body = `<p id="data">1: Tencent said 1.</p><p id="node">1: Tencent said 1.</p>
      <p id="late">1: Tencent said 1.</p>
      <p id="lines">1: Wuzhen said 1.<br>1: Tencent said 1.</p><script>
        let count = 98;
        const text = (id) => document.querySelector('#' + id);
        setInterval(() => {
          const words = ++count + ': Tencent said nothing.';
          text('data').firstChild.data = words;
          text('node').textContent = words;
          // As jQuery does it: emptied first.
          text('late').textContent = '';
          text('late').textContent = words;
          const first = words.replace('Tencent', 'Wuzhen');
          text('lines').replaceChildren(first, document.createElement('br'), words);
        }, 30);
      </script>`;
    const page = await world.open('http://app.test/ticker', pageOf(body));
    await waitForMarks(page, (found) => found.length === 5);
    // Slow enough for texts to be replaced while they are being read; Firefox cannot be slowed down.
    if (world.name === 'chromium') await page.emulateCPUThrottling(6);
    const seen = await page.evaluate(async () => {
      const marked = (id: string): boolean =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .some(
            (range) =>
              (range as Range).toString() === 'Tencent' &&
              document.querySelector(`#${id}`)?.contains(range.startContainer),
          );
      const counts: Record<string, number> = { frames: 0, data: 0, node: 0, late: 0, lines: 0 };
      for (const from = performance.now(); performance.now() < from + 3_000;) {
        await new Promise((next) => requestAnimationFrame(next));
        // Sizes are told of last in a frame: what is marked by then is what is drawn.
        await new Promise((next) => {
          const sizes = new ResizeObserver((entries) => {
            sizes.disconnect();
            next(entries);
          });
          sizes.observe(document.body);
        });
        counts.frames!++;
        for (const id of ['data', 'node', 'late', 'lines']) if (marked(id)) counts[id]!++;
      }
      return counts;
    });
    const { frames } = seen;
    expect(frames).toBeGreaterThan(30);
    expect(seen).toEqual({ frames, data: frames, node: frames, late: frames, lines: frames });
  });

  it('come back to what the page has moved elsewhere', async () => {
    const body = '<div><p id="moved">Tencent.</p><p>Wuzhen.</p></div><section></section>';
    const page = await world.open('http://app.test/moved', pageOf(body));
    await waitForMarks(page, (found) => found.length === 2);
    for (const place of ['section', 'div']) {
      await page.evaluate((selector) => {
        const moved = document.querySelector('#moved');
        if (moved) document.querySelector(selector)?.append(moved);
      }, place);
      const marks = await waitForMarks(page, (found) => found.includes('Tencent'));
      expect(marks.toSorted()).toEqual(['Tencent', 'Wuzhen']);
    }
  });

  it('appear where hidden text is shown', async () => {
    const body = '<p hidden>Tencent.</p><p>WeChat.</p>';
    const page = await world.open('http://app.test/reveal', pageOf(body));
    await waitForMarks(page, (found) => found.includes('WeChat'));
    await page.evaluate(() => document.querySelector('p')?.removeAttribute('hidden'));
    await waitForTheseMarks(page, ['Tencent', 'WeChat']);
  });

  it('appear where hidden text is shown before all of the page is read', async () => {
    // Unhides the first paragraph as soon as something is painted: the reading ends a task later.
    const script = `<script>
      const { port1, port2 } = new MessageChannel();
      const from = performance.now();
      port1.onmessage = () => {
        if (CSS.highlights.size > 0) document.querySelector('p').removeAttribute('hidden');
        else if (performance.now() - from < 20000) port2.postMessage('');
      };
      port2.postMessage('');
    </script>`;
    const body = `<p hidden>Tencent.</p><p>WeChat.</p>${script}`;
    const page = await world.open('http://app.test/reveal-early', pageOf(body));
    await waitForTheseMarks(page, ['Tencent', 'WeChat']);
  });

  it('appear where hidden text in a late shadow tree is shown', async () => {
    const body = '<p hidden>Tencent.</p><p>WeChat.</p>';
    const page = await world.open('http://app.test/reveal-shadow', pageOf(body));
    await waitForMarks(page, (found) => found.length === 1);
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Wuzhen.</p><p hidden>Citizen Lab.</p>';
      document.body.append(host);
    });
    await waitForMarks(page, (found) => found.includes('Wuzhen'));
    await page.evaluate(() => {
      const hidden = document.querySelector('div')?.shadowRoot?.querySelector('[hidden]');
      hidden?.removeAttribute('hidden');
    });
    await waitForTheseMarks(page, ['WeChat', 'Wuzhen', 'Citizen Lab']);
  });

  it('come to the shadow tree of an element that is defined after it was read', async () => {
    const body = '<p>Tencent.</p><x-late>WeChat.</x-late>';
    const page = await world.open('http://app.test/late-shadow', pageOf(body));
    await waitForMarks(page, (found) => found.length === 2);
    await page.evaluate(() => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback(): void {
            const text = document.createElement('p');
            text.append('In Wuzhen.');
            this.attachShadow({ mode: 'open' }).append(text);
          }
        },
      );
    });
    // What stood in the element has no slot in its tree, and is not shown any more.
    const after = await waitForMarks(page, (found) => !found.includes('WeChat'));
    expect(after).toEqual(['Tencent', 'Wuzhen']);
  });

  it('wait in a hidden tab until it is shown', async () => {
    const page = await world.open('http://app.test/hidden-tab', pageOf('<p>Tencent.</p>'));
    await waitForMarks(page, (found) => found.length === 1);
    const front = await world.open('http://app.test/front', pageOf('<p>WeChat.</p>'));
    await front.bringToFront();
    const visibility = (): Promise<string> => page.evaluate(() => document.visibilityState);
    await waitUntil(visibility, (state) => state === 'hidden');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>Wuzhen.</p>');
    });
    await waitForMarks(front, (found) => found.includes('WeChat'));
    expect(await markedTexts(page)).not.toContain('Wuzhen');
    await page.bringToFront();
    await waitForTheseMarks(page, ['Tencent', 'Wuzhen']);
  });

  it('are those of the new view after the app has moved on without loading', async () => {
    const page = await world.open('http://app.test/one', pageOf('<main><p>Tencent.</p></main>'));
    await waitForMarks(page, (found) => found.length === 1);
    await page.evaluate(() => {
      history.pushState(null, '', '/two');
      const view = document.createElement('p');
      view.append('In Wuzhen they met.');
      document.querySelector('main')?.replaceChildren(view);
    });
    await waitForTheseMarks(page, ['Wuzhen']);
  });

  it('stay where the reader types, once typing is done elsewhere', async () => {
    const body = '<p>Tencent.</p><div id="editor" contenteditable>Write here:</div>';
    const page = await world.open('http://app.test/editor', pageOf(body));
    await waitForMarks(page, (found) => found.length === 1);
    await page.click('#editor');
    await page.keyboard.press('End');
    await page.keyboard.type(' WeChat and Wuzhen');
    await waitForTheseMarks(page, ['Tencent']);
    const typed = await page.evaluate(() => document.querySelector('#editor')?.innerHTML);
    expect(typed?.replaceAll('&nbsp;', ' ')).toBe('Write here: WeChat and Wuzhen');
  });
});
