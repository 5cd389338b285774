import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A page that a browser can open, and how to stop giving it. */
export interface ServedPage {
  readonly url: string;
  close(): void;
}

/**
 * Makes a page reachable: a web address as it is, a file from loopback with what lies beside it,
 * because browsers keep extensions out of local files until the reader allows it by hand.
 * @param page - a path or an address; `file:` counts as a path
 * @throws Error where there is no such file
 */
export async function servePage(page: string): Promise<ServedPage> {
  if (/^https?:\/\//.test(page)) return { url: page, close: () => undefined };
  const file = page.startsWith('file:') ? fileURLToPath(page) : resolve(page);
  if (!isFile(file)) throw new Error(`${page}: no such file, and no http(s) address either`);
  const folder = dirname(file);
  const server = createServer(({ url = '/' }, response) => {
    const found = fileAt(url, folder);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(found?.path ?? '').toLowerCase()] ?? 'application/octet-stream',
    });
    response.end(found?.bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Null where an address leads out of the folder or to no file, or cannot be read: pages ask for anything. */
function fileAt(url: string, folder: string): { path: string; bytes: Uint8Array } | null {
  try {
    const path = resolve(folder, `.${decodeURIComponent(new URL(url, 'http://x').pathname)}`);
    return path.startsWith(folder + sep) ? { path, bytes: readFileSync(path) } : null;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
