import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patient } from '../../src/ui/patient.ts';
import { setMessages } from '../../src/ui/say.ts';
import { messagesIn } from '../locales/messages-file.ts';

beforeEach(() => {
  vi.useFakeTimers();
  setMessages(messagesIn('en'));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a patient question', () => {
  it('gives the answer, and the failure, of what it asks', async () => {
    await expect(patient((n: number) => Promise.resolve(n + 1))(2)).resolves.toBe(3);
    await expect(patient(() => Promise.reject(new Error('no')))()).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails where no answer comes', async () => {
    const silent = patient(() => new Promise<never>(() => undefined))();
    const heard = expect(silent).rejects.toThrow('No answer came within ten seconds.');
    await vi.advanceTimersByTimeAsync(10_000);
    await heard;
  });
});
