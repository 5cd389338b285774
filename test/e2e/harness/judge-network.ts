import type { NetworkRecord } from '../../../scripts/browsers/network-record.ts';

/** What is known of a run whose network is judged. */
export interface NetworkGround {
  /** The address of the proxy that stands for the whole network. */
  readonly proxy: string;
  /** The origin of the extension's pages. */
  readonly extension: string;
  /** Whether a test has put a page there. */
  serves(url: string): boolean;
}

/** What was counted, and what should not have been there. */
export interface NetworkVerdict {
  readonly requests: number;
  /** Requests of the browser itself: see `OWN_REQUESTS`. */
  readonly own: number;
  readonly lookups: number;
  readonly connections: number;
  /** A line for each request, lookup and connection that is neither the tests' nor the browser's. */
  readonly foreign: readonly string[];
}

/** What browsers ask for unasked, and why it is none of ours. */
const OWN_REQUESTS: readonly (readonly [address: RegExp, why: string])[] = [
  [/^https?:\/\/[^/]+\/favicon\.ico$/, 'the icon of a site'],
  [/^https?:\/\/own\.invalid[/:]/, 'calls home, which the launcher sends there'],
  [/^https:\/\/redirector\.gvt1\.com[/:]/, "Chromium's spelling dictionary, once somebody types"],
];

/** Addresses that are connected to without a page or an extension asking for it. */
const OWN_CONNECTIONS: readonly (readonly [address: RegExp, why: string])[] = [
  [
    /^udp \[2001:4860:4860::8888\]:443$/,
    'how Chromium asks its system for a route by IPv6; nothing is sent',
  ],
  [/^(?:127\.0\.0\.1|\[::1\]|::1|localhost):\d+$/, 'the driver, on this machine'],
];

/** Whether an address is one that the browser itself asks for. */
export function isOwnRequest(url: string): boolean {
  return OWN_REQUESTS.some(([address]) => address.test(url));
}

/**
 * Judges what a browser asked the network for. All of it goes through a proxy, which looks names up:
 * so the browser itself has no name to look up but those of the tests' pages, and nowhere else to
 * connect to.
 */
export function judgeNetwork(record: NetworkRecord, ground: NetworkGround): NetworkVerdict {
  const requests = record.requests.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url));
  // Chromium says who asked by origin, without a slash.
  const isOurs = (by: string): boolean => `${by}/`.startsWith(ground.extension);
  const foreign = requests.filter(
    ({ url, by }) => isOurs(by) || !(ground.serves(url) || isOwnRequest(url)),
  );
  const pages = requests.filter((one) => !foreign.includes(one)).map(({ url }) => url);
  // Firefox looks up whom it asks a page of, even where the proxy does so.
  const known = new Set([ground.proxy, ...pages].map((url) => new URL(url).hostname));
  const lookups = record.lookups.filter((host) => !known.has(host));
  const { host: proxy } = new URL(ground.proxy);
  const elsewhere = record.connections.filter(
    (address) => address !== proxy && !OWN_CONNECTIONS.some(([own]) => own.test(address)),
  );
  return {
    requests: requests.length,
    own: requests.filter(({ url }) => isOwnRequest(url)).length,
    lookups: lookups.length,
    connections: record.connections.length,
    foreign: [
      ...foreign.map(
        ({ url, by }) =>
          `request of ${url} by ${isOurs(by) ? 'the extension' : by || 'the browser'}`,
      ),
      ...lookups.map((host) => `lookup of ${host}`),
      ...elsewhere.map((address) => `connection to ${address}`),
    ],
  };
}
