import type { Frame, Page } from 'puppeteer-core';
import { clickBox } from '../../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';

/** An element in a closed shadow root, as the companion extension reads it. */
export interface ShadowNode {
  readonly tag: string;
  readonly role: string;
  /** Its accessible name, as far as labels and text give it. */
  readonly name: string;
  readonly text: string;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ShadowNode[];
}

/** What a frame's closed shadow roots hold. */
export async function shadowTrees(place: Page | Frame): Promise<ShadowNode[]> {
  const json = await place.evaluate(() => {
    let heard = '[]';
    const hear = (event: Event): void => {
      heard = (event as CustomEvent<string>).detail;
    };
    addEventListener('companion:tree', hear, { once: true });
    dispatchEvent(new CustomEvent('companion:read'));
    return heard;
  });
  return JSON.parse(json) as ShadowNode[];
}

/** A node and all below it, in document order. */
export function allNodes(node: ShadowNode): ShadowNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The card beside its mention that a frame shows now, or undefined. */
export async function cardIn(place: Page | Frame): Promise<ShadowNode | undefined> {
  return (await dialogsIn(place)).find((dialog) => !isPinned(dialog));
}

/** The pinned cards of a frame, the oldest first. */
export async function pinsIn(place: Page | Frame): Promise<ShadowNode[]> {
  return (await dialogsIn(place)).filter(isPinned);
}

/** The notice that a frame shows where a card was, or undefined. */
export async function noticeIn(place: Page | Frame): Promise<ShadowNode | undefined> {
  const nodes = (await shadowTrees(place)).flatMap(allNodes);
  return nodes.find(({ attributes, visible }) => visible && hasClass(attributes, 'note'));
}

async function dialogsIn(place: Page | Frame): Promise<ShadowNode[]> {
  const nodes = (await shadowTrees(place)).flatMap(allNodes);
  return nodes.filter(({ role, visible }) => role === 'dialog' && visible);
}

function isPinned({ attributes }: ShadowNode): boolean {
  return hasClass(attributes, 'pinned');
}

function hasClass(attributes: ShadowNode['attributes'], name: string): boolean {
  return (attributes.class ?? '').split(' ').includes(name);
}

/** The part of a frame's cards and notices that has the focus, or undefined. */
export async function focusedIn(place: Page | Frame): Promise<ShadowNode | undefined> {
  return (await shadowTrees(place)).flatMap(allNodes).find(({ focused }) => focused);
}

/** Whether the focus is in a card. */
export function hasFocus(card: ShadowNode): boolean {
  return allNodes(card).some(({ focused }) => focused);
}

/** More than a card has that Tab stops at. */
const MOST_PARTS = 40;

/** Goes on with Tab until the focus is on a part with this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_PARTS) {
    await page.keyboard.press('Tab');
    const focused = (await focusedIn(page))?.name ?? 'the page';
    if (name.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${passed.join(', ')}`);
}

/** How long a card must have stood still before a click on it counts. */
const AT_REST_MS = 600;

/** Clicks a visible part of the card of a frame, as a reader would: after a look at it. */
export async function clickPart(
  page: Page,
  role: string,
  name: RegExp,
  place: Page | Frame = page,
): Promise<void> {
  await waitForCard(place);
  await pause(AT_REST_MS);
  await clickBox(page, partOf(await waitForCard(place), role, name).rect, place);
}

/** Clicks a visible part of something that has stood still for long enough. */
export async function clickIn(
  page: Page,
  look: () => Promise<ShadowNode | undefined>,
  role: string,
  name: RegExp,
): Promise<void> {
  const isThere = (seen: ShadowNode | undefined): seen is ShadowNode => seen !== undefined;
  await waitUntil(look, isThere);
  await pause(AT_REST_MS);
  await clickBox(page, partOf(await waitUntil(look, isThere), role, name).rect);
}

/** The card of a frame, once it shows and is as expected. */
export function waitForCard(
  place: Page | Frame,
  passes: (card: ShadowNode) => boolean = () => true,
): Promise<ShadowNode> {
  return waitUntil(
    () => cardIn(place),
    (card): card is ShadowNode => card !== undefined && passes(card),
  );
}

/** Waits until a frame shows no card. */
export async function waitForNoCard(place: Page | Frame): Promise<void> {
  await waitUntil(
    () => cardIn(place),
    (card) => card === undefined,
  );
}

/**
 * The visible part of a card with that role and name.
 * @throws Error where there is none; it names the parts of that role
 */
export function partOf(card: ShadowNode, role: string, name: RegExp): ShadowNode {
  const parts = allNodes(card).filter(
    (node) => role.split('|').includes(node.role) && node.visible,
  );
  const part = parts.find((node) => name.test(node.name));
  if (part) return part;
  const names = parts.map((node) => node.name).join(' | ');
  throw new Error(`The card has no ${role} ${String(name)}, only: ${names}`);
}
