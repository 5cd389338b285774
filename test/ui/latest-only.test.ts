import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latestOnly } from '../../src/ui/latest-only.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Answers each question after as many milliseconds as it is told. */
function slow(times: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const heard: string[] = [];
  const asking = latestOnly(
    (query: string) => {
      asked.push(query);
      return new Promise<string>((resolve) => setTimeout(resolve, times[query] ?? 0, `${query}?`));
    },
    40,
    (answer) => heard.push(answer),
    (reason) => heard.push(String(reason)),
  );
  return { asking, asked, heard };
}

describe('asking as a reader types', () => {
  it('asks at once, then once after a moment of quiet', async () => {
    const { asking, asked, heard } = slow({});
    asking.ask('w');
    expect(asked).toEqual(['w']);
    await vi.advanceTimersByTimeAsync(20);
    for (const text of ['wu', 'wuz', 'wuzh']) {
      asking.ask(text);
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(asked).toEqual(['w']);
    await vi.advanceTimersByTimeAsync(40);
    expect(asked).toEqual(['w', 'wuzh']);
    expect(heard).toEqual(['w?', 'wuzh?']);
  });

  it('does not hear an answer that comes after a newer question', async () => {
    const { asking, asked, heard } = slow({ slow: 500, fast: 10 });
    asking.ask('slow');
    await vi.advanceTimersByTimeAsync(50);
    asking.ask('fast');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(['slow', 'fast']);
    expect(heard).toEqual(['fast?']);
  });

  it('hears nothing after it is dropped', async () => {
    const { asking, asked, heard } = slow({ wuzhen: 100 });
    asking.ask('wuzhen');
    await vi.advanceTimersByTimeAsync(50);
    asking.drop();
    asking.ask('never');
    asking.drop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(['wuzhen']);
    expect(heard).toEqual([]);
  });

  it('hears why the latest question failed, and not why an older one did', async () => {
    const reasons: unknown[] = [];
    const asking = latestOnly(
      async (query: string) => Promise.reject(new Error(query)),
      40,
      () => undefined,
      (reason) => reasons.push(reason),
    );
    asking.ask('first');
    asking.ask('second');
    await vi.advanceTimersByTimeAsync(100);
    expect(reasons).toEqual([new Error('second')]);
  });
});
