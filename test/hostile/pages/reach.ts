import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { readSeeds } from '../../../scripts/read-seeds.ts';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { clickPart, waitForCard } from '../../e2e/harness/card.ts';
import { storeSettings } from '../../e2e/harness/settings.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** Gathers, from before anything else runs, every node that any interface hands to the page. */
const GATHER = `<script>
  nodes = new Set();
  const take = (node) => { if (node instanceof Node) nodes.add(node); };
  for (const name in window) if (name.startsWith('on')) addEventListener(name.slice(2), (event) => {
    [event.target, event.relatedTarget, event.source, ...event.composedPath()].forEach(take);
    for (const range of event.getTargetRanges?.() ?? []) take(range.startContainer);
  }, true);
  for (const type of ['toggle', 'beforetoggle', 'slotchange', 'selectionchange', 'focusin', 'focusout',
      'pointerrawupdate', 'transitionrun', 'contentvisibilityautostatechange'])
    addEventListener(type, (event) => event.composedPath().forEach(take), true);
  for (const type of PerformanceObserver.supportedEntryTypes) new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      [entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node)].forEach(take);
    }
  }).observe({ type, buffered: true });
  const look = () => {
    for (const animation of document.getAnimations()) take(animation.effect.target);
    for (const element of document.elementsFromPoint(pointer.x, pointer.y)) take(element);
    take(document.caretPositionFromPoint(pointer.x, pointer.y)?.offsetNode);
    take(document.activeElement);
    const selection = getSelection();
    take(selection.anchorNode); take(selection.focusNode);
    requestAnimationFrame(look);
  };
  pointer = { x: 0, y: 0 };
  addEventListener('pointermove', (event) => { pointer = event; }, true);
  addEventListener('load', look);
</script>`;

/** What pages can learn of cards and settings. */
export function reach(world: World): void {
  trial(22, 'a page that gathers all nodes it is handed', world, async (note) => {
    const page = await world.open(`${SHIPPED}/gather`, pageOf('<p>Of Tencent.</p>', GATHER));
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await clickPart(page, 'button', /^More/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.mouse.move(5, 5, { steps: 5 });
    await pause(400);
    const seen = await page.evaluate(() => {
      const { nodes } = window as unknown as { nodes: ReadonlySet<Node> };
      const inside = [...nodes].filter((node) => node.getRootNode() instanceof ShadowRoot);
      const host = document.querySelector('[data-sidelight-overlay]');
      return { inside: inside.length, all: nodes.size, host: host !== null && nodes.has(host) };
    });
    note(`${seen.inside} nodes of the card among ${seen.all} nodes handed to it`);
    // It does see our host: the gathering works.
    expect(seen.host).toBe(true);
    expect(seen.inside).toBe(0);
  });

  // The reader's own documents are no part of the extension yet. What can be tested is that all names
  // that a page reads back are those of the shipped archive, which anyone can read anyway.
  trial(22, 'names read back by a page of 10,000 candidates', world, async (note) => {
    const seeds = parseSeeds(await readSeeds('seeds'));
    if (!seeds.ok) throw new Error('The seeds have mistakes');
    const known = seeds.value.entities.flatMap(({ aliases }) => aliases.map(({ form }) => form));
    const made = Array.from({ length: 10_000 - known.length }, (_, i) => `Zq${i.toString(36)}xu`);
    const candidates = [...known, ...made].map((name) => `<p>It says ${name} there.</p>`);
    await storeSettings(world.running.background, { density: 'all' });
    const page = await world.open(`${SHIPPED}/candidates`, pageOf(candidates.join('')));
    const found = await allPainted(page);
    const strange = found.filter((text) => made.some((name) => text.includes(name)));
    note(`${found.length} names of the archive, ${strange.length} of ${made.length} others`);
    expect(found.length).toBeGreaterThan(known.length / 4);
    expect(strange).toEqual([]);
  });
}

/** What a page reads back from the registry, once it does not grow any more. */
async function allPainted(page: Page): Promise<readonly string[]> {
  for (let before = -1; ;) {
    const texts = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    );
    if (texts.length === before && before > 0) return texts;
    before = texts.length;
    await pause(1_000);
  }
}
