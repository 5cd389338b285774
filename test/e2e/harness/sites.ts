import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOwnRequest } from './judge-network.ts';

/**
 * Invented sites. The browser under test has this as its proxy, so any host name reaches it, nothing
 * else does, and every request that is made is seen here.
 */
export interface Sites {
  /** The proxy's own address. */
  readonly proxy: string;
  /** Serves a page at `http://HOST.test/...`; gives the address back. */
  put(url: string, body: string | Uint8Array, headers?: Readonly<Record<string, string>>): string;
  /** Whether a page was put there, or a reader may go there. */
  serves(url: string): boolean;
  /**
   * Lets a reader go to an address outside these sites, where an error awaits them.
   * @returns whether anything there has been asked for by now
   */
  letOut(url: string): () => boolean;
  /** What the proxy was asked for and is neither ours nor the browser's own call home. */
  strangers(): readonly string[];
  close(): Promise<void>;
}

interface Page {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Starts the proxy on a free port of this machine. */
export async function startSites(): Promise<Sites> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const outside = new Set<string>();
  const server = createServer((request, response) => {
    if (!serve(pages, request, response)) asked.push(request.url ?? '');
  });
  server.on('connect', ({ url = '' }, socket) => {
    // A tunnel is asked for by host and port alone.
    asked.push(`https://${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    put: (url, body, headers = {}) => {
      pages.set(url, { body, headers });
      return url;
    },
    serves: (url) => pages.has(url.replace(/#.*/, '')) || outside.has(originOf(url)),
    letOut: (url) => {
      const origin = originOf(url);
      outside.add(origin);
      return () => asked.some((one) => originOf(one) === origin);
    },
    strangers: () => asked.filter((url) => !outside.has(originOf(url)) && !isOwnRequest(url)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function serve(
  pages: ReadonlyMap<string, Page>,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const page = pages.get(url);
  response.writeHead(page ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page?.headers,
  });
  response.end(page?.body ?? '');
  return page !== undefined;
}
