import { describe, expect, it } from 'vitest';
import { chosenIn, NOTHING_CHOSEN, toggled } from '../../../src/ui/archive/choice.ts';

describe('a choice of filters', () => {
  it('takes values in, and out again, and leaves the others', () => {
    const unnamed = { facet: 'publishers', value: null } as const;
    const once = toggled(NOTHING_CHOSEN, unnamed);
    const twice = toggled(once, { facet: 'years', value: 2020 });
    expect(twice).toEqual({ publishers: [null], years: [2020], kinds: [] });
    expect(toggled(twice, unnamed)).toEqual({ publishers: [], years: [2020], kinds: [] });
    expect(NOTHING_CHOSEN).toEqual({ publishers: [], years: [], kinds: [] });
  });

  it('lists what it holds, facet by facet', () => {
    const choice = { publishers: ['Quay', null], years: [2020], kinds: ['law' as const] };
    expect(chosenIn(choice).map(({ value }) => value)).toEqual(['Quay', null, 2020, 'law']);
    expect(chosenIn(NOTHING_CHOSEN)).toEqual([]);
    for (const one of chosenIn(choice)) {
      expect(chosenIn(toggled(choice, one))).toHaveLength(3);
    }
  });
});
