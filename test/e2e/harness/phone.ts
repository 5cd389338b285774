import type { Page } from 'puppeteer-core';
import { pageOf } from './sample.ts';
import type { World } from './world.ts';

/** A small phone, in pixels of CSS. */
export const PHONE = { width: 360, height: 680, hasTouch: true };

/** A page that is made for phones. */
export function mobilePage(body: string): string {
  return pageOf(body, '<meta name="viewport" content="width=device-width">');
}

/** Opens a page as a phone shows it; `name` is its path. */
export async function openOnPhone(world: World, name: string, html: string): Promise<Page> {
  const page = await world.open('http://phone.test/', pageOf(''));
  await showOn(world, page, PHONE);
  await page.goto(world.sites.put(`http://phone.test/${name}`, html));
  return page;
}

/** Turns the phone on its side. */
export async function turn(world: World, page: Page): Promise<void> {
  await showOn(world, page, { ...PHONE, width: PHONE.height, height: PHONE.width });
}

async function showOn({ name }: World, page: Page, phone: typeof PHONE): Promise<void> {
  const isMobile = name === 'chromium';
  await page.setViewport(isMobile ? { ...phone, isMobile } : phone);
}
