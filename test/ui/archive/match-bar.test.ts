import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../src/ui/archive/match-bar.tsx';

const MATCHES = [2, 5, 9];

describe('a step among the passages that match', () => {
  it('goes to the next and the one before', () => {
    expect(stepFrom(MATCHES, 5, 1)).toBe(9);
    expect(stepFrom(MATCHES, 5, -1)).toBe(2);
  });

  it('begins with the first where the reader is at none', () => {
    expect(stepFrom(MATCHES, null, 1)).toBe(2);
    expect(stepFrom(MATCHES, null, -1)).toBeNull();
  });

  it('goes on from a passage that does not match', () => {
    expect(stepFrom(MATCHES, 6, 1)).toBe(9);
    expect(stepFrom(MATCHES, 6, -1)).toBe(5);
  });

  it('ends at both ends', () => {
    expect(stepFrom(MATCHES, 9, 1)).toBeNull();
    expect(stepFrom(MATCHES, 2, -1)).toBeNull();
  });
});
