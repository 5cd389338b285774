import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { REFUSALS } from '../../../src/core/protocol.ts';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import { storedSettings } from '../../e2e/harness/settings.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { byInsider, type Outcome } from '../harness/insider.ts';
import { trial } from '../harness/trial.ts';
import { fuzzedMessages } from './fuzzed-messages.ts';
import { PRIVILEGED, QUERIES } from './queries.ts';

const STORY = pageOf('<p>Tencent spoke of WeChat.</p>');
const AT_ONCE = 250;
/** Those of 16 MB and more take seconds on their way. */
const HEAVY = ['large', 'tooLarge', 'largeKind', 'manyKeys'];

/** What a content script that a hostile page has taken over gets out of the background. */
export function forgedMessages(world: World): void {
  trial(31, 'forged and fuzzed messages of a content script', world, async (note) => {
    const page = await world.open('http://hostile.test/forged', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    const before = await stateOf(world);

    const forged = await byInsider(page, 'send', {
      messages: PRIVILEGED.map((kind) => ({ sidelight: 1, kind, query: QUERIES[kind] })),
    });
    note(`${forged.length} questions of the extension's own pages: ${tally(forged)}`);
    expect(forged.map(({ code }) => code)).toEqual(PRIVILEGED.map(() => 'notForYou'));

    const messages = fuzzedMessages(byEffort(1_000, 10_000));
    const outcomes = await sendAll(page, messages);
    note(`${outcomes.length} fuzzed: ${tally(outcomes)}`);
    expect(outcomes.filter((one) => !isTyped(one))).toEqual([]);
    expect(outcomes).toHaveLength(messages.length);
    const answered = messages.filter((_, place) => outcomes[place]?.answered);
    expect(answered.map(kindOf).filter((kind) => PRIVILEGED.some((one) => one === kind))).toEqual(
      [],
    );

    const exotic = await byInsider(page, 'exotic', reaches('full') ? {} : { without: HEAVY });
    note(`${exotic.length} beyond JSON: ${tally(exotic.map(([, one]) => one))}`);
    // What cannot be cloned or is too large is refused by the browser before it is sent.
    const odd = exotic.filter(([, one]) => !isTyped(one) && one.thrown === undefined);
    expect(odd).toEqual([]);
    expect(exotic.filter(([, { thrown = '' }]) => thrown.includes('in time'))).toEqual([]);

    const ways = await byInsider(page, 'ways', {});
    const open = ways.filter(([, outcome]) => outcome.startsWith('reached'));
    note(`${open.length} of ${ways.length} ways past the questions open`);
    expect(open).toEqual([]);

    const asked = answered.filter((one) => kindOf(one) === 'remember').map(queryOf);
    const { senses } = await storedSettings(world.running.background);
    const unasked = senses.filter(
      ({ word, topic }) => !asked.some((query) => query.word === word && query.topic === topic),
    );
    note(`${senses.length} names remembered, ${unasked.length} of them unasked`);
    expect(unasked).toEqual([]);
    expect(await stateOf(world)).toEqual(before);
    const { outcome } = await byInsider(page, 'time', {
      message: { sidelight: 1, kind: 'card', query: QUERIES.card },
    });
    expect(outcome).toEqual({ answered: true });
  });
}

async function sendAll(page: Page, messages: readonly unknown[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < messages.length; from += AT_ONCE) {
    const batch = messages.slice(from, from + AT_ONCE);
    outcomes.push(...(await byInsider(page, 'send', { messages: batch })));
  }
  return outcomes;
}

/** What a privileged question would have changed, and what a broken check would have polluted. */
async function stateOf({ running }: World): Promise<unknown> {
  const settings = await storedSettings(running.background);
  const tabs = (await running.browser.pages()).length;
  const polluted = await running.background.evaluate(() => [
    ...Object.keys(Object.prototype),
    ...Object.keys(Array.prototype),
    ({} as Record<string, unknown>).sidelight === undefined ? 'clean' : 'polluted',
  ]);
  // What a card may have kept of a topic that the archive knows can be undone: see the unit tests.
  return { ...settings, muted: null, senses: null, tabs, polluted };
}

function isTyped({ answered, code }: Outcome): boolean {
  return answered === true || REFUSALS.some((one) => one === code);
}

function kindOf(message: unknown): unknown {
  return (message as { readonly kind?: unknown } | null)?.kind;
}

function queryOf(message: unknown): { readonly word?: unknown; readonly topic?: unknown } {
  return (message as { readonly query: object }).query;
}

function tally(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { answered, code, thrown } of outcomes) {
    const what = answered
      ? 'answered'
      : thrown === undefined
        ? String(code)
        : 'refused by the browser';
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
}
