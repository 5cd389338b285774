import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the bench's pages as a proxy: nothing else can be reached through it. */
export interface PageServer {
  readonly proxy: string;
  /** The pages, by path; every host has the same. */
  readonly pages: Map<string, ServedPage>;
  close(): Promise<void>;
}

export interface ServedPage {
  readonly html: string;
  /** The page's own scripts run. Saved pages are kept still: all that happens in them is ours. */
  readonly scripts: boolean;
}

/** Isolated pages have the finest clock that browsers give. */
const ISOLATED = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const STILL = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };

/** Starts it on a free port of this machine. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '', 'http://nowhere').pathname);
    const still = page?.scripts ? {} : STILL;
    response.writeHead(page ? 200 : 404, { ...ISOLATED, ...still });
    response.end(page?.html ?? '');
  });
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
