import { describe, expect, it } from 'vitest';
import { CHANGED, letterCosts } from '../../scripts/bench/page/letters.ts';
import type { TraceEvent } from '../../scripts/bench/page/trace.ts';

describe('the cost of letters', () => {
  it('is the work from the input to the drawing of its last change, idle time left out', () => {
    const costs = letterCosts([
      event('FunctionCall', 0, 5_000),
      input(10_000, 1_000),
      event('TimerFire', 50_000, 2_000),
      event('FunctionCall', 50_500, 1_000),
      changed(60_000),
      event('Commit', 60_500, 500),
      changed(70_000),
      event('Layout', 70_200, 3_000),
      event('Commit', 74_000, 1_000),
      event('Commit', 150_000, 1_000),
    ]);
    expect(costs).toEqual([{ work: 7.5, wall: 65 }]);
  });

  it('is counted for each letter, the time of the processor where that is known', () => {
    const costs = letterCosts([
      input(0, 1_000, 400),
      changed(2_000),
      event('Commit', 3_000, 500),
      input(100_000, 1_000),
      { ...event('Paint', 100_200, 900), tid: 7 },
    ]);
    expect(costs).toEqual([
      { work: 0.9, wall: 3.5 },
      { work: 1, wall: 0 },
    ]);
  });

  it('is none where nothing was typed', () => {
    expect(() => letterCosts([event('Paint', 0, 1)])).toThrow(Error);
  });
});

function event(name: string, ts: number, dur: number): TraceEvent {
  return { name, ph: 'X', ts, dur, pid: 1, tid: 1, args: {} };
}

function input(ts: number, dur: number, tdur = dur): TraceEvent {
  const args = { data: { type: 'input' } };
  return { ...event('EventDispatch', ts, dur), tdur, args };
}

function changed(ts: number): TraceEvent {
  return { ...event('TimeStamp', ts, 0), ph: 'I', args: { data: { message: CHANGED } } };
}
