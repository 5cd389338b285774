import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { waitForCard } from '../../e2e/harness/card.ts';
import type { World } from '../../e2e/harness/world.ts';
import { CONTROL, SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

const POLICIES = {
  none: "default-src 'none'",
  styles: "style-src 'none'; script-src 'none'",
  types: "require-trusted-types-for 'script'; trusted-types 'none'",
  all: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: "sandbox; default-src 'none'",
} as const;

const PAGE = '<!doctype html><meta charset="utf-8"><title>A page</title><p>It was Tencent.</p>';

/** Pages whose own policy forbids almost everything. */
export function policies(world: World): void {
  trial(15, 'pages with the strictest policies', world, async (note) => {
    const cards: string[] = [];
    const ours: string[] = [];
    const control: string[] = [];
    for (const name of Object.keys(POLICIES) as (keyof typeof POLICIES)[]) {
      const page = await openUnder(world, SHIPPED, name);
      await hoverMark(page, 'Tencent');
      cards.push(await cardOn(page, name === 'sandbox'));
      await pause(200);
      ours.push(...(await violationsIn(page)));
      await page.close();
      const bare = await openUnder(world, CONTROL, name);
      await pause(200);
      control.push(...(await violationsIn(bare)));
      // No listener hears of anything where the page's scripts may not run.
      if (name !== 'sandbox') await expectNoticed(bare);
      await bare.close();
    }
    // The browser's own request for the site's icon is one under some of them.
    note(`${cards.length} of ${Object.keys(POLICIES).length} cards`);
    note(`${ours.length - control.length} violations more than without us`);
    expect(new Set(cards)).toEqual(new Set(['Sidelight: Tencent']));
    expect(ours).toEqual(control);
  });
}

/**
 * The card that a page shows.
 * @param scriptless - no script of the page runs, not even for its driver to hear from the companion
 */
async function cardOn(page: Page, scriptless: boolean): Promise<string> {
  if (!scriptless) return (await waitForCard(page)).name;
  return waitUntil(
    () =>
      page.evaluate(() => {
        const marks = [...(CSS.highlights.get('sl-open') ?? [])];
        const host = document.querySelector('[data-sidelight-overlay]');
        // Of the closed root nothing is seen but where it takes the pointer.
        const rows = Array.from({ length: innerHeight / 10 }, (_, i) => i * 10);
        const taken = rows.some((y) => host && document.elementFromPoint(60, y) === host);
        return taken ? `Sidelight: ${marks.map(String).join('')}` : '';
      }),
    (name) => name !== '',
  );
}

async function openUnder(world: World, host: string, name: keyof typeof POLICIES): Promise<Page> {
  const page = await world.running.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const here = window as unknown as { violations: string[] };
    here.violations = [];
    addEventListener('securitypolicyviolation', (event) => {
      here.violations.push(event.violatedDirective);
    });
  });
  const headers = { 'content-security-policy': POLICIES[name] };
  await page.goto(world.sites.put(`${host}/policy-${name}`, PAGE, headers));
  await page.bringToFront();
  return page;
}

async function violationsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { violations?: string[] }).violations ?? []);
}

/** What a page does against its policy is noticed: so would ours be. */
async function expectNoticed(page: Page): Promise<void> {
  const before = await violationsIn(page);
  await page.evaluate(() => {
    document.head.append(document.createElement('style'));
    document.querySelector('style')?.append('p { color: red }');
    try {
      document.createElement('p').innerHTML = '<b>';
    } catch {
      document.title = 'Refused';
    }
  });
  await waitUntil(
    () => violationsIn(page),
    (seen) => seen.length > before.length,
  );
}
