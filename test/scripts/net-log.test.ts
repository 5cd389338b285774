import { describe, expect, it } from 'vitest';
import { readNetLog } from '../../scripts/browsers/net-log.ts';
import type { NetworkRecord } from '../../scripts/browsers/network-record.ts';
import { judgeNetwork } from '../e2e/harness/judge-network.ts';

const EXTENSION = 'chrome-extension://abc/';
const ground = {
  proxy: 'http://127.0.0.1:4000',
  extension: EXTENSION,
  serves: (url: string) => url === 'http://ledger.test/',
};
const QUIET: NetworkRecord = {
  requests: [
    { url: 'http://ledger.test/', by: '' },
    { url: 'http://ledger.test/favicon.ico', by: 'http://ledger.test' },
    { url: 'http://own.invalid/ListAccounts', by: '' },
    { url: `${EXTENSION}popup.js`, by: EXTENSION },
  ],
  lookups: ['127.0.0.1', 'ledger.test'],
  connections: ['127.0.0.1:4000', 'udp [2001:4860:4860::8888]:443'],
};

describe('what goes to the network', () => {
  it('is nothing foreign where the tests and the browser asked for all of it', () => {
    expect(judgeNetwork(QUIET, ground)).toEqual({
      requests: 3,
      own: 2,
      lookups: 0,
      connections: 2,
      foreign: [],
    });
  });

  it.each<[string, Partial<NetworkRecord>, string]>([
    [
      'a request of the extension, even of a page that is served',
      { requests: [{ url: 'http://ledger.test/', by: 'chrome-extension://abc/probe.html' }] },
      'request of http://ledger.test/ by the extension',
    ],
    [
      'a request of the extension, which is told by its origin alone',
      { requests: [{ url: 'http://ledger.test/', by: 'chrome-extension://abc' }] },
      'request of http://ledger.test/ by the extension',
    ],
    [
      'a request that nobody explains',
      { requests: [{ url: 'wss://stranger.test/', by: '' }] },
      'request of wss://stranger.test/ by the browser',
    ],
    ['a lookup', { lookups: ['stranger.test'] }, 'lookup of stranger.test'],
    ['a connection', { connections: ['192.0.2.7:443'] }, 'connection to 192.0.2.7:443'],
    ['a connection without one', { connections: ['udp 192.0.2.7:53'] }, 'connection to udp 192'],
  ])('is foreign: %s', (_, part, line) => {
    const requests = [...QUIET.requests, ...(part.requests ?? [])];
    const { foreign } = judgeNetwork({ ...QUIET, ...part, requests }, ground);
    expect(foreign).toHaveLength(1);
    expect(foreign[0]).toContain(line);
  });

  it('is read out of the log that Chromium keeps', () => {
    const logEventTypes = {
      URL_REQUEST_START_JOB: 1,
      HOST_RESOLVER_MANAGER_JOB: 2,
      TCP_CONNECT_ATTEMPT: 3,
      UDP_CONNECT: 4,
    };
    const events = [
      { type: 1, params: { url: 'http://a.test/', initiator: 'chrome-extension://abc' } },
      { type: 1, params: { url: 'http://b.test/', initiator: 'not an origin' } },
      { type: 1 },
      { type: 2, params: { host: 'a.test' } },
      { type: 3, params: { address: '127.0.0.1:4000' } },
      { type: 4, params: { address: '192.0.2.7:53' } },
      { type: 4, params: { net_error: -109 } },
    ];
    expect(readNetLog(JSON.stringify({ constants: { logEventTypes }, events }))).toEqual({
      requests: [
        { url: 'http://a.test/', by: 'chrome-extension://abc' },
        { url: 'http://b.test/', by: '' },
      ],
      lookups: ['a.test'],
      connections: ['127.0.0.1:4000', 'udp 192.0.2.7:53'],
    });
    expect(() => readNetLog('{"constants":{"logEventTypes":{}},"events":[]}')).toThrow(
      'knows no URL_REQUEST_START_JOB',
    );
  });
});
