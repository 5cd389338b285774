import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { markedTexts, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { waitForCard, waitForNoCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

const NAMES = ['Tencent', 'WeChat', 'Wuzhen', 'Citizen Lab', 'Xi Jinping'];
const STORY =
  '<p>Tencent and WeChat.</p><p>In Wuzhen, <b>Citizen</b> Lab said.</p>' +
  '<x-story><template shadowrootmode="open"><p>Xi Jinping came.</p></template></x-story>';

/** How long everything is overridden at a time. */
const HOSTILE_MS = 2_000;

/**
 * Puts a spy in the place of every function and accessor of the prototypes that an extension may use.
 * While the page is hostile a spy notes its call and throws; then it does what it should, so that a
 * test can look.
 */
const OVERRIDES = `<script>
  calls = [];
  hostile = true;
  const { apply } = Reflect;
  const spied = [Array, Node, Element, HTMLElement, ShadowRoot, Document, Promise, MutationObserver,
    IntersectionObserver, Range, Highlight, HighlightRegistry, Map, Set, WeakMap, CSSStyleSheet,
    EventTarget, Event, TreeWalker, CharacterData, Text, Function, String, RegExp, Object];
  const spyOn = (owner, name, original) => function (...args) {
    if (!hostile) return apply(original, this, args);
    calls[calls.length] = owner + '.' + name;
    throw new Error(name);
  };
  overridden = 0;
  setTimeout(() => {
    for (const one of spied) for (const name of Object.getOwnPropertyNames(one.prototype)) {
      const property = Object.getOwnPropertyDescriptor(one.prototype, name);
      if (name === 'constructor' || name === '__proto__' || !property.configurable) continue;
      for (const part of ['value', 'get', 'set'])
        if (typeof property[part] === 'function') property[part] = spyOn(one.name, name, property[part]);
      Object.defineProperty(one.prototype, name, property);
      overridden++;
    }
  });
  setTimeout(() => { hostile = false; }, ${HOSTILE_MS});
</script>`;

/** Lays claim to elements of a name: whoever defines a custom element is given its closed root. */
const CLAIM = `<script>
  taken = [];
  claim = (name) => customElements.define(name, class extends HTMLElement {
    constructor() { super(); taken.push(this.attachInternals()); }
  });
</script>`;

/** Names that scripts read off elements and the window, to be shadowed by fields, pictures, links. */
const CLOBBERED = [
  ...['childNodes', 'children', 'parentNode', 'parentElement', 'firstChild', 'lastChild'],
  ...[
    'nextSibling',
    'previousSibling',
    'nodeType',
    'nodeName',
    'tagName',
    'localName',
    'textContent',
  ],
  ...[
    'innerText',
    'innerHTML',
    'ownerDocument',
    'isConnected',
    'getRootNode',
    'contains',
    'closest',
  ],
  ...['matches', 'querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute', 'attributes'],
  ...['classList', 'className', 'id', 'style', 'shadowRoot', 'attachShadow', 'append', 'remove'],
  ...['insertBefore', 'appendChild', 'removeChild', 'replaceChildren', 'checkVisibility', 'hidden'],
  ...['isContentEditable', 'contentEditable', 'compareDocumentPosition', 'getBoundingClientRect'],
  ...['getClientRects', 'offsetWidth', 'offsetHeight', 'clientWidth', 'addEventListener', 'focus'],
  ...['dispatchEvent', 'namespaceURI', 'lang', 'dir', 'elements', 'length', 'animate', 'popover'],
  ...['childElementCount', 'nodeValue', 'documentElement', 'body', 'head', 'CONFIG', 'chrome'],
  ...[
    'browser',
    'sidelight',
    'CSS',
    'scheduler',
    'contentType',
    'activeElement',
    'visibilityState',
  ],
];

/** What a page can do to the things that scripts call and read. */
export function overridden(world: World): void {
  trial(16, 'a page that overrides all it can', world, async (note) => {
    const page = await world.open(`${SHIPPED}/overridden`, pageOf(STORY, OVERRIDES));
    await pause(HOSTILE_MS + 200);
    const found = await waitForMarks(page, (texts) => texts.length === NAMES.length);
    await page.evaluate((lasts) => {
      const here = window as unknown as { hostile: boolean };
      setTimeout(() => (here.hostile = true), 400);
      setTimeout(() => (here.hostile = false), 400 + lasts);
    }, HOSTILE_MS);
    await hoverMark(page, 'Tencent');
    await pause(400 + HOSTILE_MS);
    const card = await waitForCard(page);
    const { calls, count } = await page.evaluate(() => {
      const here = window as unknown as { calls: string[]; overridden: number };
      return { calls: here.calls, count: here.overridden };
    });
    note(`${found.length} of ${NAMES.length} marks, card "${card.name}"`);
    note(`${calls.length} calls of ${count} overridden members`);
    expect(count).toBeGreaterThan(500);
    expect(found).toEqual(NAMES);
    expect(calls).toEqual([]);
  });

  trial(16, 'a page that lays claim to our element', world, async (note) => {
    const first = await world.open(`${SHIPPED}/claim`, pageOf(STORY));
    await hoverMark(first, 'Tencent');
    await waitForCard(first);
    // The next page knows from this one what to wait for.
    const [, , ...ours] = await first.evaluate(() =>
      [...document.documentElement.children].map(({ localName }) => localName),
    );
    const page = await world.open(`${SHIPPED}/claim-too`, pageOf(STORY, CLAIM));
    const claimed = ours.filter((name) => name.includes('-'));
    await page.evaluate((all) => {
      const { claim } = window as unknown as { claim(name: string): void };
      for (const name of all) claim(name);
    }, claimed);
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    const roots = await page.evaluate(() => {
      const { taken } = window as unknown as { taken: ElementInternals[] };
      return taken.filter(({ shadowRoot }) => shadowRoot !== null).length;
    });
    note(`${roots} of our ${ours.length} shadow roots in its hands`);
    expect(ours).toHaveLength(1);
    expect(roots).toBe(0);
  });

  trial(17, 'fields, pictures and links named as members', world, async (note) => {
    const fields = CLOBBERED.map((name) => `<input name="${name}" size="1">`).join('');
    const images = CLOBBERED.map((name) => `<img name="${name}" alt=""><a id="${name}"></a>`).join(
      '',
    );
    const body = `<form>${fields}${STORY}</form><div>${images}</div>`;
    const page = await world.open(`${SHIPPED}/clobbered`, pageOf(body));
    const found = await waitForMarks(page, (texts) => texts.length >= NAMES.length);
    await hoverMark(page, 'Tencent');
    const card = await waitForCard(page);
    const later = await changeInForm(page);
    note(
      `${CLOBBERED.length} names; ${found.length} of ${NAMES.length} marks, card "${card.name}"`,
    );
    expect(found).toEqual(NAMES);
    expect(card.name).toBe('Sidelight: Tencent');
    expect(later).toContain('Alibaba');
  });
}

/** The marks after the form has been given more text. */
async function changeInForm(page: Page): Promise<readonly string[]> {
  await page.mouse.move(5, 5, { steps: 3 });
  await waitForNoCard(page);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.append('Then Alibaba came.');
    HTMLElement.prototype.append.call(document.forms[0], more);
  });
  await waitForMarks(page, (texts) => texts.includes('Alibaba'));
  return markedTexts(page);
}
