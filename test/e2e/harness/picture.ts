import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../../scripts/browsers/running-browser.ts';
import type { World } from './world.ts';

/** Keeps a picture of a page or surface as `dist/pictures/NAME.png`, for people to look at, and gives it. */
export async function takePicture(subject: Page | Surface, name: string): Promise<Uint8Array> {
  const folder = join(process.cwd(), 'dist', 'pictures');
  mkdirSync(folder, { recursive: true });
  const png = await subject.screenshot();
  writeFileSync(join(folder, `${name}.png`), png);
  return png;
}

/** What a picture of a state in a browser is called. */
export function pictureName({ name }: World, state: string): string {
  return `${name}-${state.replaceAll(/\W+/g, '-')}`;
}
