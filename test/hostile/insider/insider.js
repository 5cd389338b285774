/**
 * A content script that a hostile page has taken over: it runs as one of the extension's own, and does
 * what the page tells it by the event `insider:do`, answered with `insider:done`. Added to a copy of
 * the build by the tests; the page's world and this one share strings alone.
 */
/* global addEventListener, chrome, CustomEvent, dispatchEvent, performance, setTimeout */

/** What no JSON says, as a message or inside one. */
const EXOTIC = {
  cycle: () => {
    const ring = { sidelight: 1, kind: 'card' };
    ring.query = ring;
    return ring;
  },
  bigint: () => ({ sidelight: 1, kind: 'page', query: { tab: 1n } }),
  map: () => ({ sidelight: 1, kind: 'search', query: new Map([['text', 'x']]) }),
  bytes: () => ({ sidelight: 1, kind: 'report', query: new Uint8Array(1 << 20) }),
  date: () => ({ sidelight: 1, kind: 'article', query: { id: new Date(0) } }),
  holes: () => ({ sidelight: 1, kind: 'mute', query: { topics: new Array(3), everywhere: true } }),
  notANumber: () => ({ sidelight: 1, kind: 'page', query: { tab: NaN } }),
  function: () => ({ sidelight: 1, kind: () => 'archive', query: null }),
  symbol: () => ({ sidelight: 1, kind: 'archive', query: Symbol('x') }),
  deep: () => {
    let deep = null;
    for (let depth = 0; depth < 5000; depth++) deep = [deep];
    return { sidelight: 1, kind: 'card', query: deep };
  },
  large: () => ({ sidelight: 1, kind: 'search', query: { text: 'x'.repeat(60 << 20) } }),
  tooLarge: () => ({ sidelight: 1, kind: 'search', query: { text: 'x'.repeat(64 << 20) } }),
  largeKind: () => ({ sidelight: 1, kind: 'k'.repeat(16 << 20), query: null }),
  manyKeys: () => ({
    sidelight: 1,
    kind: 'report',
    query: Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`k${n}`, n])),
  }),
};

/** Ways past the questions, each of which must not be there, throw, or give nothing. */
const WAYS = {
  tabs: () => chrome.tabs.query({}),
  scripting: () => chrome.scripting.executeScript({ target: { tabId: 1 }, files: ['card.js'] }),
  session: () => chrome.storage.session.get(null),
  writeSession: () => chrome.storage.session.set({ x: 1 }),
  menus: () => chrome.contextMenus.removeAll(),
  background: () => chrome.runtime.getBackgroundPage(),
  port: () =>
    new Promise((resolve, reject) => {
      const port = chrome.runtime.connect();
      port.onDisconnect.addListener(() => reject(new Error('nobody listens')));
      port.onMessage.addListener(resolve);
      port.postMessage({ sidelight: 1, kind: 'archive', query: null });
    }),
};

const DEEDS = {
  send: ({ messages }) => Promise.all(messages.map(outcomeOf)),
  exotic: ({ without = [] }) =>
    inTurn(
      Object.entries(EXOTIC).filter(([name]) => !without.includes(name)),
      async ([name, make]) => [name, await outcomeOf(make)],
    ),
  ways: () =>
    inTurn(Object.entries(WAYS), async ([name, way]) => {
      try {
        return [name, `reached: ${JSON.stringify(await way())}`];
      } catch (error) {
        return [name, `closed: ${error}`];
      }
    }),
  /** Asks once and says how long the answer took. */
  time: async ({ message }) => {
    const start = performance.now();
    const outcome = await outcomeOf(message);
    return { outcome, took: performance.now() - start };
  },
};

async function inTurn(items, run) {
  const results = [];
  for (const item of items) results.push(await run(item));
  return results;
}

async function outcomeOf(message) {
  try {
    const sent = typeof message === 'function' ? message() : message;
    const reply = await inTime(chrome.runtime.sendMessage(sent));
    if (reply?.ok === true) return { answered: true };
    return { code: reply?.error?.code ?? null, reply: JSON.stringify(reply)?.slice(0, 200) };
  } catch (error) {
    return { thrown: String(error).slice(0, 200) };
  }
}

function inTime(answer) {
  return Promise.race([
    answer,
    new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in time')), 20_000)),
  ]);
}

addEventListener('insider:do', ({ detail }) => {
  const { id, deed, ...rest } = JSON.parse(detail);
  DEEDS[deed](rest).then(
    (value) => tell({ id, value }),
    (error) => tell({ id, error: String(error) }),
  );
});

function tell(result) {
  dispatchEvent(new CustomEvent('insider:done', { detail: JSON.stringify(result) }));
}
