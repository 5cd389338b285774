import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchBrowser } from './browsers/launch-browser.ts';
import { obtainBrowser } from './browsers/obtain-browser.ts';
import { buildExtension } from './build/build-extension.ts';
import { SCENES } from './pictures/scenes.ts';
import { readOptions } from './read-options.ts';
import { servePage } from './start/serve-page.ts';

const OPTIONS = { readme: { type: 'boolean', default: false } } as const;
const USAGE = 'npm run pictures [-- --readme]';

/** The scene at the head of the README, and where it is kept. */
const README = { scene: '1-card', path: 'scripts/sample/card.png' };

/**
 * `npm run pictures [-- --readme]`: builds, and takes the pictures of a store listing, 1280 by 800
 * pixels each, of the real extension in Chromium into `dist/store/`.
 * `--readme` also renews the picture in the README.
 * @returns the exit code: 1 where the sources have a mistake
 */
export async function main(args: string[]): Promise<number> {
  const { readme } = readOptions(args, OPTIONS, USAGE);
  const root = process.cwd();
  const out = join(root, 'dist');
  const { problems } = await buildExtension({ root, seeds: join(root, 'seeds'), out });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const article = await servePage('scripts/sample/article.html');
  const executable = obtainBrowser('chromium');
  const extension = join(out, 'chromium');
  const running = await launchBrowser('chromium', { executable, extension, headless: true });
  try {
    mkdirSync(join(out, 'store'), { recursive: true });
    for (const { name, shoot } of SCENES) {
      const picture = await shoot(running, article.url);
      const path = join(out, 'store', `${name}.png`);
      writeFileSync(path, picture);
      if (readme && name === README.scene) writeFileSync(join(root, README.path), picture);
      console.log(relative(root, path));
    }
  } finally {
    await running.close();
    article.close();
  }
  return 0;
}
