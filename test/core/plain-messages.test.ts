import { describe, expect, it } from 'vitest';
import { Messages } from '../../src/core/messages.ts';
import { plainMessages, sourceOf } from '../../src/core/plain-messages.ts';

const french = new Messages(
  sourceOf(
    plainMessages({
      locale: { message: 'fr' },
      price: { message: '$2 coûte $1 $$' },
      dollars: { message: '$$1' },
      mentionCount_one: { message: '$1 mention' },
      mentionCount_other: { message: '$1 mentions' },
    }),
    (key, substitutions) => `other ${key} ${substitutions.join()}`,
  ),
);

describe('the messages of a chosen language', () => {
  it('have numbers filled in, and dollar signs', () => {
    expect(french.find('price', [3, 4])).toBe('4 coûte 3 $');
    expect(french.find('price', [3])).toBe(' coûte 3 $');
    expect(french.find('dollars', [7])).toBe('$1');
  });

  it('leave what they lack to others', () => {
    expect(french.find('newer', [])).toBe('other newer ');
    expect(french.find('constructor', [])).toBe('other constructor ');
  });

  it('take no plural form from others that their language does not write down', () => {
    expect(french.findCount('mentionCount', 1, [])).toBe('1 mention');
    // The form of `many`, which the others may have.
    expect(french.findCount('mentionCount', 1_000_000, [])).toMatch(/^1\s000\s000 mentions$/u);
    expect(french.findCount('newCount', 2, [])).toBe('other newCount_other 2');
  });
});
