import { expect } from 'vitest';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { trial } from '../harness/trial.ts';

/** Counts every record of every kind, from before anything else runs, until the test asks. */
const OBSERVER = `<script>
  records = [];
  new MutationObserver((seen) => records.push(...seen)).observe(document,
    { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => { records.length = 0; });
</script>`;

/** How long a page is left alone. */
const WHILE_MS = 1_500;

/** What of an extension a page can find that does nothing but look. */
export function traces(world: World): void {
  trial(3, 'records of a page that watches everything, nobody pointing', world, async (note) => {
    const page = await world.open('http://hostile.test/watch', pageOf('<p>Tencent.</p>', OBSERVER));
    await waitForMarks(page, (found) => found.length === 1);
    await pause(WHILE_MS);
    const count = await page.evaluate(
      () => (window as unknown as { records: unknown[] }).records.length,
    );
    note(`${count} records`);
    expect(count).toBe(0);
  });
}
