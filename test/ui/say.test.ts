import { beforeEach, describe, expect, it } from 'vitest';
import { locale, say, sayCount, setMessages, type MessageKey } from '../../src/ui/say.ts';
import { english, messagesOf } from '../locales/messages-file.ts';

beforeEach(() => {
  setMessages(english);
});

describe('a message', () => {
  it('has its placeholders filled', () => {
    expect(say('position', 1, 4)).toBe('1 of 4');
    expect(say('after', 'Reporters Without Borders')).toBe('After Reporters Without Borders');
  });

  it('keeps a dollar sign that it is filled with', () => {
    expect(say('noResultsFor', 'US$ $1 $word$')).toBe('No results for “US$ $1 $word$”');
  });

  it('writes numbers as its language does', () => {
    expect(sayCount('noMatchesExplained', 1840)).toContain('1,840 words');
  });

  it('fails by name where there is none', () => {
    expect(() => say('noSuchThing' as MessageKey)).toThrow('noSuchThing');
  });
});

describe('a count', () => {
  it('takes the form that English has for one, and for all others', () => {
    const counts = [0, 1, 2, 11, 21].map((count) => sayCount('mentionCount', count));
    expect(counts).toEqual(['0 mentions', '1 mention', '2 mentions', '11 mentions', '21 mentions']);
  });

  it('takes the forms of a language that has more', () => {
    setMessages(
      messagesOf({
        locale: { message: 'ar' },
        mentionCount_one: { message: 'one' },
        mentionCount_two: { message: 'two' },
        mentionCount_few: { message: 'few' },
        mentionCount_other: { message: 'other' },
      }),
    );
    const forms = [1, 2, 3, 100].map((count) => sayCount('mentionCount', count));
    expect(forms).toEqual(['one', 'two', 'few', 'other']);
  });

  it('falls back on the general form where a language leaves one out', () => {
    setMessages(
      messagesOf({ locale: { message: 'pl' }, mentionCount_other: { message: 'wzmianki' } }),
    );
    expect([1, 2, 5].map((count) => sayCount('mentionCount', count))).toEqual(
      Array(3).fill('wzmianki'),
    );
  });
});

it('follows the language of the messages, not of the browser', () => {
  expect(locale()).toBe('en-GB');
});
