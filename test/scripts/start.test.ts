import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/read-options.ts';
import { servePage } from '../../scripts/start/serve-page.ts';

describe('options of a command', () => {
  const options = { page: { type: 'string', default: 'sample' } } as const;

  it('are as given, or as they are by default', () => {
    expect(readOptions(['--page', 'mine'], options, 'npm start').page).toBe('mine');
    expect(readOptions([], options, 'npm start').page).toBe('sample');
  });

  it.each([
    [['--pgae', 'x'], "Unknown option '--pgae', expected npm start [-- --page FILE]"],
    [['x'], "Unexpected argument 'x', expected npm start [-- --page FILE]"],
  ])('say how it is called where it was called otherwise: %j', (args, message) => {
    expect(() => readOptions(args, options, 'npm start [-- --page FILE]')).toThrow(message);
  });
});

describe('the page that npm start shows', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-page-'));
    await writeFile(join(folder, 'my page.html'), '<p>Tencent.</p>');
    await writeFile(join(folder, 'style.css'), 'p { color: red }');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is a web address as it stands', async () => {
    expect((await servePage('https://example.org/a?b')).url).toBe('https://example.org/a?b');
  });

  it('is a file, by path or by address, with what lies beside it and nothing else', async () => {
    const path = join(folder, 'my page.html');
    for (const page of [path, pathToFileURL(path).href]) {
      const { url, close } = await servePage(page);
      expect(await (await fetch(url)).text()).toBe('<p>Tencent.</p>');
      const style = await fetch(new URL('style.css', url));
      expect(style.headers.get('content-type')).toContain('text/css');
      expect((await fetch(new URL('..%2f..%2fetc%2fpasswd', url))).status).toBe(404);
      close();
    }
  });

  it.each(['50%.png', '%ff.png', 'a%00.png', `${'a'.repeat(300)}.png`, '//', '.'])(
    'may ask for what is no file, and goes on: %s',
    async (address) => {
      const { url, close } = await servePage(join(folder, 'my page.html'));
      expect(await statusOf(url, `/${address}`)).toBe(404);
      expect((await fetch(url)).status).toBe(200);
      close();
    },
  );

  it('must be there', async () => {
    await expect(servePage(join(folder, 'gone.html'))).rejects.toThrow('no such file');
    await expect(servePage(folder)).rejects.toThrow('no such file');
  });
});

/** Asks for a path as it stands, which `fetch` would put in order first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ hostname: '127.0.0.1', port: new URL(url).port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}
