import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areaIn } from './storage-area.ts';

type Installed = (details: { reason: string }) => void;
type Opened = (window: { type: string }) => void;

const stored = new Map<string, unknown>();
const opened: string[] = [];
const listeners = new Set<Opened>();
let windows: { type: string }[] = [];
let install: Installed = () => undefined;
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => path,
      onInstalled: { addListener: (listener: Installed) => (install = listener) },
    },
    storage: { local: areaIn(stored) },
    windows: {
      getAll: () => Promise.resolve(windows),
      onCreated: {
        addListener: (listener: Opened) => listeners.add(listener),
        removeListener: (listener: Opened) => listeners.delete(listener),
      },
    },
    tabs: {
      create: ({ url }: { url: string }) => {
        if (windows.length === 0) return Promise.reject(new Error('No current window'));
        opened.push(url);
        return Promise.resolve();
      },
    },
  },
}));

const { welcomeOnInstall } = await import('../../src/browser/welcome.ts');

function openWindow(type: string): void {
  if (type === 'normal') windows = [{ type }];
  for (const listener of [...listeners]) listener({ type });
}

beforeEach(() => {
  stored.clear();
  opened.length = 0;
  listeners.clear();
  windows = [{ type: 'normal' }];
  welcomeOnInstall();
});

describe('the welcome page', () => {
  it('opens after the install, once', async () => {
    install({ reason: 'install' });
    await vi.waitFor(() => expect(stored.get('welcomed')).toBe(true));
    install({ reason: 'install' });
    install({ reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened).toEqual(['welcome.html']);
  });

  it('waits for a window where the browser has none yet', async () => {
    windows = [];
    install({ reason: 'install' });
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    openWindow('popup');
    expect(opened).toEqual([]);
    openWindow('normal');
    await vi.waitFor(() => expect(opened).toEqual(['welcome.html']));
    expect(listeners.size).toBe(0);
  });
});
