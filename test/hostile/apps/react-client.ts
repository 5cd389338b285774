import { createElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './react-story.ts';

/** What a page tells the test. */
interface Told {
  faults: string[];
  hydrate(): void;
}

const told = globalThis as unknown as Told;
told.faults = [];
const note = (kind: string) => (error: unknown) =>
  void told.faults.push(`${kind}: ${String(error)}`);
addEventListener('error', ({ message }) => void told.faults.push(message));
told.hydrate = () => {
  const root = document.querySelector('#root');
  if (!root) throw new Error('There is nothing to hydrate');
  const app = createElement(StrictMode, null, createElement(Story, { settled: true }));
  hydrateRoot(root, app, {
    onRecoverableError: note('recoverable'),
    onUncaughtError: note('uncaught'),
    onCaughtError: note('caught'),
  });
};
