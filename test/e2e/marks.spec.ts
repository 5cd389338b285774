import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { markedTexts, waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('marks', (world) => {
  it('stand on the names of a news article', async () => {
    const page = await world.open('http://ledger.test/wuzhen', SAMPLE);
    const names = [
      'World Internet Conference',
      'Wuzhen',
      'Xi Jinping',
      'Great Firewall',
      'Tencent',
    ];
    const more = ['WeChat', 'Citizen Lab', 'Zoom', 'Reporters Without Borders', 'WHO', '微信'];
    await waitForMarks(page, (found) =>
      [...names, ...more].every((name) => found.some((text) => text.includes(name))),
    );
    await takePicture(page, `${world.name}-marks`);
  });

  it('stand on the names of a file of this computer', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-file-'));
    const file = join(folder, 'saved page.html');
    await writeFile(file, pageOf('<p>Tencent, saved for later.</p>'));
    const page = await world.running.browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.bringToFront();
    await waitForTheseMarks(page, ['Tencent']);
    await page.close();
    await rm(folder, { recursive: true });
  });

  it('pass over the words that only look like names', async () => {
    const body =
      '<p>Who asked? Those who zoom in on a map, we chat with, and who said so.</p>' +
      '<p>The band The Who played, and Horton Hears a Who was read.</p><p>Tencent.</p>';
    const page = await world.open('http://ledger.test/words', pageOf(body));
    await waitForTheseMarks(page, ['Tencent']);
  });

  it('leave a name that the page later gives to somebody else', async () => {
    const body =
      '<p>The UN had ruled in Quebec for years.</p>' +
      '<p>Then the Union Nationale (UN) lost.</p><p>Tencent.</p>';
    const page = await world.open('http://ledger.test/union', pageOf(body));
    await waitForMarks(page, (found) => found.join() === 'Tencent');
  });

  it('stand in no heading, link, code, field or editable text', async () => {
    const body =
      '<h2>Tencent in a heading</h2><p><a href="#x">Tencent in a link</a></p>' +
      '<pre>Tencent in code</pre><p><code>Tencent</code> <kbd>Tencent</kbd></p>' +
      '<p contenteditable>Tencent to edit</p><div role="textbox">Tencent typed</div>' +
      '<textarea>Tencent in a field</textarea><input value="Tencent">' +
      '<select><option>Tencent</option></select><button>Tencent</button>' +
      '<script>var name = "Tencent"</script><style>/* Tencent */</style>' +
      '<svg><text y="20">Tencent</text></svg><p>WeChat.</p>';
    const page = await world.open('http://ledger.test/places', pageOf(body));
    await waitForTheseMarks(page, ['WeChat']);
  });

  it('stand on no text that is hidden', async () => {
    const body =
      '<p hidden>Tencent</p><p style="display:none">Tencent</p>' +
      '<p style="visibility:hidden">Tencent</p><details><summary>More</summary><p>Tencent</p></details>' +
      '<p>WeChat.</p>';
    const page = await world.open('http://ledger.test/hidden', pageOf(body));
    await waitForTheseMarks(page, ['WeChat']);
  });

  it('span inline elements, but not blocks', async () => {
    const body =
      '<p><b>We</b>Chat and <i>Ten<span>cent</span></i>.</p><p>The Great</p><p>Firewall stands.</p>' +
      '<p>Citi<wbr>zen&nbsp;Lab.</p>';
    const page = await world.open('http://ledger.test/inline', pageOf(body));
    const texts = await waitForMarks(page, (found) => found.length >= 3);
    expect(texts.map((text) => text.replace(/\s/g, ' '))).toEqual([
      'WeChat',
      'Tencent',
      'Citizen Lab',
    ]);
  });

  it('reach to the end of a long page', async () => {
    const filler = '<p>Nothing is named in this paragraph of plain words.</p>'.repeat(3000);
    const page = await world.open('http://ledger.test/long', pageOf(`${filler}<p>Tencent.</p>`));
    await waitForTheseMarks(page, ['Tencent']);
  });

  it('change nothing in the page', async () => {
    const watch =
      '<script>records = []; new MutationObserver((r) => records.push(...r)).observe(document, ' +
      '{ subtree: true, childList: true, attributes: true, characterData: true });' +
      'addEventListener("load", () => { records.length = 0; before = document.documentElement.outerHTML })' +
      '</script>';
    const page = await world.open('http://ledger.test/same', pageOf('<p>Tencent.</p>', watch));
    await waitForMarks(page, (found) => found.length === 1);
    const changes = await page.evaluate(() => {
      const { records, before } = window as unknown as { records: unknown[]; before: string };
      return { records: records.length, same: before === document.documentElement.outerHTML };
    });
    expect(changes).toEqual({ records: 0, same: true });
  });

  it('leave no trace in a page without names', async () => {
    const page = await world.open('http://ledger.test/plain', pageOf('<p>A walk by the sea.</p>'));
    const other = await world.open('http://ledger.test/named', pageOf('<p>Tencent.</p>'));
    await waitForMarks(other, (found) => found.length === 1);
    expect(await markedTexts(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
