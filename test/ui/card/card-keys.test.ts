import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../src/ui/card/card-keys.ts';

function press(key: string, code: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { ...none, key, code, ...held } as KeyboardEvent;
}

describe('the letter of a key', () => {
  it.each([
    ['as it is typed', press('p', 'KeyP'), 'p'],
    ['with the capitals locked', press('M', 'KeyM'), 'm'],
    ['where letters stand elsewhere', press('m', 'Semicolon'), 'm'],
    ['of another script', press('з', 'KeyP'), 'p'],
    ['of none', press('ArrowLeft', 'ArrowLeft'), null],
    ['pressed with a modifier', press('p', 'KeyP', { ctrlKey: true }), null],
  ])('%s', (_, event, letter) => {
    expect(letterOf(event)).toBe(letter);
  });
});
