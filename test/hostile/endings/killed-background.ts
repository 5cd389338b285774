import { expect } from 'vitest';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { byInsider } from '../harness/insider.ts';
import { killBackground } from '../harness/kill-background.ts';
import { percentile } from '../harness/percentile.ts';
import { trial } from '../harness/trial.ts';
import { QUERIES } from '../messages/queries.ts';

/** Milliseconds a card may take that finds nobody awake. Of five, the slowest says nothing. */
const P95 = 200;

/** The first needs nothing but a background that has woken: the browser's own share of the wait. */
const KINDS = ['site', 'card'] as const;

/** The card's question after each death of the background, timed where it is asked. */
export function killedBackground(world: World): void {
  trial(32, 'cards asked of a background that was just killed', world, async (note) => {
    const page = await world.open('http://hostile.test/killed', pageOf('<p>Tencent spoke.</p>'));
    await waitForMarks(page, (found) => found.length === 1);
    const times = { site: [] as number[], card: [] as number[] };
    const rounds = byEffort(5, 100);
    for (let round = 0; round < rounds; round++) {
      for (const kind of KINDS) {
        await killBackground(world.running);
        const message = { sidelight: 1, kind, query: QUERIES[kind] };
        const { outcome, took } = await byInsider(page, 'time', { message });
        if (outcome.answered) times[kind].push(took);
      }
    }
    for (const kind of KINDS) {
      const half = percentile(times[kind], 0.5);
      const most = percentile(times[kind], 0.95);
      note(`${kind}: ${times[kind].length} of ${rounds} answered`);
      note(`median ${half.toFixed(0)} ms, p95 ${most.toFixed(0)} ms`);
    }
    for (const kind of KINDS) expect(times[kind]).toHaveLength(rounds);
    const most = percentile(times.card, 0.95);
    if (reaches('full')) expect(most).toBeLessThanOrEqual(P95);
  });
}
