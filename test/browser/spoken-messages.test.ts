import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areaIn } from './storage-area.ts';

const stored = new Map<string, unknown>();
type Listener = (
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
  area: string,
) => void;
const listeners = new Set<Listener>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'sidelight' },
    i18n: { getMessage: (key: string) => (key === 'locale' ? 'en' : `English ${key}`) },
    storage: {
      local: areaIn(stored),
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { spokenLanguage, spokenMessages, watchMessages } =
  await import('../../src/browser/spoken-messages.ts');

async function said(): Promise<string> {
  return (await spokenMessages()).find('close', []);
}

const settings = { interfaceLanguage: 'de' };
const kept = { language: 'de', json: '{"locale":"de","close":"Schließen"}' };

beforeEach(() => {
  stored.clear();
  listeners.clear();
});

describe('topics', () => {
  it('are worded in the chosen language, whether its messages are kept or not', async () => {
    expect(await spokenLanguage()).toBe('en');
    stored.set('settings', settings);
    expect(await spokenLanguage()).toBe('de');
    stored.set('settings', { interfaceLanguage: 'tlh' });
    expect(await spokenLanguage()).toBe('en');
  });
});

describe('the card and the background', () => {
  it("speak the browser's language where no other is chosen", async () => {
    stored.set('messages', kept);
    expect(await said()).toBe('English close');
  });

  it('speak the chosen language', async () => {
    stored.set('settings', settings).set('messages', kept);
    expect(await said()).toBe('Schließen');
  });

  it.each([
    ['nothing', undefined],
    ['another language', { ...kept, language: 'fr' }],
    ['a text', 'de'],
    ['no text', { language: 'de', json: 7 }],
    ['half a text', { language: 'de', json: '{"locale":"de"' }],
    ['no messages', { language: 'de', json: 'null' }],
    ['messages that are no texts', { language: 'de', json: '{"close":{}}' }],
  ])("speak the browser's where %s is kept", async (_, value) => {
    stored.set('settings', settings).set('messages', value);
    expect(await said()).toBe('English close');
  });

  it('hear of another language once its messages are there, and of nothing else', async () => {
    const heard: string[] = [];
    const leave = new AbortController();
    watchMessages((messages) => heard.push(messages.find('close', [])), leave.signal);
    const tell = async (key: string, newValue: unknown, area = 'local'): Promise<void> => {
      const change = { [key]: { oldValue: stored.get(key), newValue } };
      stored.set(key, newValue);
      for (const listener of listeners) listener(change, area);
      await spokenMessages();
    };
    await tell('settings', { density: 'all' });
    await tell('settings', settings, 'session');
    stored.delete('settings');
    expect(heard).toEqual([]);
    await tell('settings', settings);
    await tell('messages', kept);
    expect(heard).toEqual(['English close', 'Schließen']);
    await tell('settings', { interfaceLanguage: null });
    expect(heard.at(-1)).toBe('English close');
    leave.abort();
    expect(listeners.size).toBe(0);
  });
});
