import { describe, expect, it } from 'vitest';
import { Restlessness } from '../../src/page/restlessness.ts';

function after(times: readonly number[], at: number): boolean {
  const page = new Restlessness();
  for (const time of times) page.note(time);
  return page.isRestless(at);
}

const every = (ms: number, until: number): number[] =>
  Array.from({ length: Math.floor(until / ms) }, (_, i) => i * ms);

describe('a page', () => {
  it('is at rest to begin with, and after a few changes', () => {
    expect(after([], 0)).toBe(false);
    expect(after([0, 10, 20, 30, 400, 410, 900], 1000)).toBe(false);
  });

  it('is restless when it changes all the time, however often in a moment', () => {
    expect(after(every(16, 2000), 2000)).toBe(true);
    expect(after(every(250, 2000), 2000)).toBe(true);
    expect(after(every(1, 1000), 1000)).toBe(false);
  });

  it('is not restless when it changes now and then', () => {
    expect(after(every(1000, 60_000), 60_000)).toBe(false);
  });

  it('comes to rest a second and a half after its last change', () => {
    expect(after(every(16, 2000), 3400)).toBe(true);
    expect(after(every(16, 2000), 3500)).toBe(false);
  });
});
