import { describe, expect, it } from 'vitest';
import { findClues } from '../../../src/core/archive/find-clues.ts';

describe('the clues of a doubtful mention', () => {
  const text =
    'The Vaccination plan, said the agency in Geneva (日内瓦), needs vaccines. GENEVA again.';

  it('are the cue words that stand in the text, as it writes them, in the order of the cues', () => {
    expect(findClues(['geneva', 'agency', 'pandemic'], [text])).toEqual(['Geneva', 'agency']);
  });

  it('may go on where the cue says so, and only there', () => {
    expect(findClues(['vaccin*'], [text])).toEqual(['Vaccination']);
    expect(findClues(['vaccin'], [text])).toEqual([]);
    expect(findClues(['*', ''], [text])).toEqual([]);
  });

  it('may be of several words, and of scripts without spaces', () => {
    expect(findClues(['the agency in', '日内瓦', '日内'], [text])).toEqual([
      'the agency in',
      '日内瓦',
      '日内',
    ]);
    expect(findClues(['agency Geneva'], [text])).toEqual([]);
  });

  it('are at most four, none twice', () => {
    const cues = ['Geneva', 'GENEVA', 'the', 'said', 'in', 'plan'];
    expect(findClues(cues, [text])).toEqual(['Geneva', 'The', 'said', 'in']);
  });

  it('come from the first text before the others', () => {
    const cues = ['Ghebreyesus', 'agency'];
    expect(findClues(cues, [text, 'Tedros Ghebreyesus', 'Agency'])).toEqual([
      'agency',
      'Ghebreyesus',
    ]);
  });
});
