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

/**
 * A question after each death of a background that does nothing: what of the wait is the browser's own,
 * to be read beside what ours needs.
 */
export function killedEmptyBackground(world: World): void {
  trial(
    32,
    'an empty background that was just killed',
    world,
    async (note) => {
      await answersAfterDeath(world, ['site'], note);
    },
    'full',
  );
}

/** The card's question after each death of the background, timed where it is asked. */
export function killedBackground(world: World): void {
  trial(32, 'cards asked of a background that was just killed', world, async (note) => {
    // The first needs nothing but a background that has woken.
    const times = await answersAfterDeath(world, ['site', 'card'], note);
    const most = percentile(times.card, 0.95);
    if (reaches('full')) expect(most).toBeLessThanOrEqual(P95);
  });
}

/** Milliseconds that questions of each kind take, the background killed before each; none is lost. */
async function answersAfterDeath(
  world: World,
  kinds: readonly ('site' | 'card')[],
  note: (figure: string) => void,
): Promise<Record<'site' | 'card', readonly number[]>> {
  const page = await world.open('http://hostile.test/killed', pageOf('<p>Tencent spoke.</p>'));
  await waitForMarks(page, (found) => found.length === 1);
  const times = { site: [] as number[], card: [] as number[] };
  const rounds = byEffort(5, 100);
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      await killBackground(world.running);
      const message = { sidelight: 1, kind, query: QUERIES[kind] };
      const { outcome, took } = await byInsider(page, 'time', { message });
      if (outcome.answered) times[kind].push(took);
    }
  }
  for (const kind of kinds) {
    const half = percentile(times[kind], 0.5);
    const most = percentile(times[kind], 0.95);
    note(`${kind}: ${times[kind].length} of ${rounds} answered`);
    note(`median ${half.toFixed(0)} ms, p95 ${most.toFixed(0)} ms`);
  }
  for (const kind of kinds) expect(times[kind]).toHaveLength(rounds);
  return times;
}
