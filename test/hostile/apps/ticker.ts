/**
 * Three apps that rewrite a text with a name in it every 50 ms: by React, by Preact and by hand. Each
 * changes the name every two seconds and notes how long it takes until the new one is marked.
 */
import { h, render } from 'preact';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

interface Told {
  faults: string[];
  /** Milliseconds from a new name to its mark; by app. */
  lags: Record<string, number[]>;
  ticks: number;
}

const NAMES = ['Tencent', 'WeChat', 'Wuzhen', 'Citizen Lab'];
const EVERY_MS = 50;
const TICKS_A_NAME = 40;

const told = globalThis as unknown as Told;
told.faults = [];
told.lags = { react: [], preact: [], plain: [] };
told.ticks = 0;
addEventListener('error', ({ message }) => void told.faults.push(message));

const place = (id: string): HTMLElement => {
  const made = document.createElement('section');
  made.id = id;
  document.body.append(made);
  return made;
};
const places = { react: place('react'), preact: place('preact'), plain: place('plain') };
const root = createRoot(places.react);
const plain = document.createElement('p');
places.plain.append(plain);

setInterval(() => {
  const name = NAMES[Math.floor(told.ticks / TICKS_A_NAME) % NAMES.length] ?? '';
  const words = [name, ' says ', told.ticks, '.'];
  flushSync(() => {
    root.render(createElement('p', null, ...words));
  });
  render(h('p', null, ...words), places.preact);
  plain.textContent = words.join('');
  if (told.ticks % TICKS_A_NAME === 0) watchFor(name);
  told.ticks++;
}, EVERY_MS);

function watchFor(name: string): void {
  const from = performance.now();
  for (const [app, element] of Object.entries(places)) {
    const look = (): void => {
      const took = performance.now() - from;
      if (isMarked(element, name)) told.lags[app]?.push(took);
      else if (took < TICKS_A_NAME * EVERY_MS - EVERY_MS) requestAnimationFrame(look);
      else told.lags[app]?.push(Infinity);
    };
    requestAnimationFrame(look);
  }
}

function isMarked(element: HTMLElement, name: string): boolean {
  for (const [, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endOffset } of highlight) {
      if (!element.contains(startContainer) || !(startContainer instanceof Text)) continue;
      if (startContainer.data.slice(startOffset, endOffset) === name) return true;
    }
  }
  return false;
}
