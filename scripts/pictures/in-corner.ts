import type { Browser } from 'puppeteer-core';

/** A picture with another laid over its top right corner, where toolbars open what belongs to them. */
export async function inCorner(
  browser: Browser,
  under: Uint8Array,
  over: Uint8Array,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: url(${dataUrl(under)}) no-repeat }
    img { position: fixed; inset: 8px 24px auto auto; border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 8px 28px #0005 }
    </style><img src="${dataUrl(over)}" alt="">`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
