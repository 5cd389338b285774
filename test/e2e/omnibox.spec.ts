import { afterEach, expect, it } from 'vitest';
import { inChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser, type World } from './harness/world.ts';

/** `(text)`: types into Firefox's own address bar; what it lists, as JSON. */
const TYPE = `async (text) => {
  const keyword = 'sl ';
  gURLBar.focus();
  gURLBar.search(keyword + text);
  await gURLBar.lastQueryContextPromise;
  return JSON.stringify(gURLBar.view.visibleResults.map(({ payload }) => ({
    content: payload.content.slice(keyword.length),
    description: payload.title,
  })));
}`;

/** `(text, where)`: the same, and presses the keys that open it there. */
const ENTER = `async (text, where) => {
  await (${TYPE})(text);
  gURLBar.view.selectedRowIndex = 0;
  gURLBar.handleCommand(new KeyboardEvent('keydown', {
    key: 'Enter',
    altKey: where !== 'currentTab',
    shiftKey: where === 'newBackgroundTab',
  }));
  return '';
}`;

interface Line {
  readonly content: string;
  readonly description: string;
}

inEachBrowser('the keyword in the address bar', (world) => {
  afterEach(() => closeArchive(world));

  it('answers as the reader types, topics first', async () => {
    await world.open('http://ledger.test/', pageOf('<p>A walk by the sea.</p>'));
    const lines = await waitUntil(
      () => linesFor(world, 'great firewa'),
      (seen) => seen.length > 2,
    );
    const [first, topic, excerpt] = lines;
    expect(topic?.content).toBe('topic=great-firewall');
    expect(plain(topic)).toMatch(/^Great Firewall · Concept · \d+ excerpts$/);
    expect(excerpt?.content).toMatch(/^article=\d+&passage=\d+$/);
    expect(plain(excerpt)).toMatch(/Great Firewall.* · (After .+|Retold · Publisher not named) · /);
    if (world.name === 'chromium') {
      expect(plain(first)).toBe('Search your archive for “great firewa”');
      expect(topic?.description).toMatch(/<match>Great<\/match> <match>Firewall<\/match>/);
    }
  });

  it('says that there is nothing, and takes any text', async () => {
    await world.open('http://ledger.test/', pageOf('<p>A walk by the sea.</p>'));
    for (const text of ['qqxxzz', '<b>&"\'', '\u0001 \ud800', ' ']) {
      const lines = await linesFor(world, text);
      expect(lines.slice(1).filter(({ content }) => content === '')).toEqual([]);
      if (world.name === 'firefox') continue;
      const [first] = lines;
      if (text === 'qqxxzz') expect(plain(first)).toBe('No results for “qqxxzz”');
      if (text === '<b>&"\'') expect(first?.description).toContain('&lt;b&gt;&amp;&quot;&apos;');
      if (text === ' ') expect(plain(first)).toBe('Search your archive');
    }
  });

  it('opens a topic, a passage or a search where the reader wants it', async () => {
    const page = await world.open('http://ledger.test/', pageOf('<p>A walk by the sea.</p>'));
    await enter(world, 'topic=great-firewall', 'newForegroundTab');
    expect(await opened(world)).toBe('topic=great-firewall|active');
    await closeArchive(world);
    await page.bringToFront();
    await enter(world, 'article=003&passage=2', 'newBackgroundTab');
    expect(await opened(world)).toBe('article=003&passage=2|behind');
    await closeArchive(world);
    await enter(world, ' net censorship & more ', 'currentTab');
    expect(await opened(world)).toBe('q=net+censorship+%26+more|active');
    await page.goto('http://ledger.test/');
  });
});

/** The text of a line without the browser's markup. */
function plain(line: Line | undefined): string | undefined {
  return line?.description.replace(/<\/?(match|dim)>/g, '');
}

/** What the address bar shows for a text behind the keyword. */
async function linesFor({ name, running }: World, text: string): Promise<Line[]> {
  if (name === 'firefox') {
    return JSON.parse(await inChromeScope(running.browser, TYPE, text)) as Line[];
  }
  return running.background.evaluate(async (typed) => {
    const descriptions: string[] = [];
    const set = chrome.omnibox.setDefaultSuggestion.bind(chrome.omnibox);
    Object.assign(chrome.omnibox, {
      setDefaultSuggestion: (suggestion: { description: string }) => {
        descriptions.push(suggestion.description);
      },
    });
    const event = chrome.omnibox.onInputChanged as unknown as {
      dispatch(text: string, suggest: (lines: chrome.omnibox.SuggestResult[]) => void): void;
    };
    const lines = await new Promise<chrome.omnibox.SuggestResult[]>((resolve) => {
      event.dispatch(typed, resolve);
    });
    Object.assign(chrome.omnibox, { setDefaultSuggestion: set });
    const all = [
      ...descriptions.map((description) => ({ content: '', description })),
      ...lines.map(({ content, description }) => ({ content, description })),
    ];
    // Chromium reads each: one that is not well-formed is refused.
    for (const { description } of all) await set({ description });
    return all;
  }, text);
}

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Enters a text behind the keyword. */
async function enter({ name, running }: World, text: string, where: Disposition): Promise<void> {
  if (name === 'firefox') {
    await inChromeScope(running.browser, ENTER, text, where);
    return;
  }
  await running.background.evaluate(
    (entered, disposition) => {
      const event = chrome.omnibox.onInputEntered as unknown as {
        dispatch(text: string, disposition: string): void;
      };
      event.dispatch(entered, disposition);
    },
    text,
    where,
  );
}

/** The place of the archive that has been opened, and whether the reader sees it. */
async function opened({ running }: World): Promise<string> {
  return waitUntil(
    () =>
      running.background.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('archive.html') });
        const [tab] = tabs.filter(({ status }) => status === 'complete');
        const place = tab?.url?.split('#')[1] ?? '';
        return `${place}|${tab?.active ? 'active' : 'behind'}`;
      }),
    (seen) => !seen.startsWith('|'),
  );
}

async function closeArchive({ running }: World): Promise<void> {
  await running.background.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('archive.html') });
    await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
  });
}
