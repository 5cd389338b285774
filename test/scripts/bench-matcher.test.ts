import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haystackOf } from '../../scripts/bench/matcher/haystack.ts';
import { measureMatchers } from '../../scripts/bench/matcher/measure-matchers.ts';
import { generatedCatalogue } from '../../scripts/bench/matcher/catalogue.ts';
import { verdicts } from '../../scripts/bench/matcher/verdicts.ts';
import { generatedEntities } from '../../scripts/bench/names/generated-entities.ts';
import { differences, isLatin } from '../../scripts/bench/peers/differences.ts';
import { naiveMatcher } from '../../scripts/bench/peers/naive-matcher.ts';
import { peersOf } from '../../scripts/bench/peers/peers.ts';
import { wholeWords } from '../../scripts/bench/peers/whole-words.ts';
import { proseOf } from '../../scripts/bench/texts/prose-of.ts';

const WORD = fc.stringMatching(/^[a-cé]{1,3}$/);
const NAME = fc.array(WORD, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const TEXT = fc
  .array(fc.oneof(WORD, fc.constantFrom(' ', ', ', '-', '.')), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('the naive matcher', () => {
  it('finds whole words, the longest at each place', () => {
    const match = naiveMatcher(new Set(['New York', 'York', 'New York Times', 'US']));
    expect(match('The New York Times of New York; Yorkshire, USA, US.')).toEqual([
      'New York Times',
      'New York',
      'US',
    ]);
  });

  it('is what the Unicode expression and the whole words of all occurrences come to', () => {
    const unicode = peersOf(null).find(({ name }) => name.includes('Unicode'));
    fc.assert(
      fc.property(fc.uniqueArray(NAME, { minLength: 1, maxLength: 8 }), TEXT, (names, text) => {
        const right = naiveMatcher(new Set(names))(text);
        expect(unicode?.build(names)(text)).toEqual(right);
        const all = names.flatMap((name) => {
          const places = Array.from(text, (_, i) => i).filter((i) => text.startsWith(name, i));
          return places.map((start) => ({ start, name }));
        });
        expect(wholeWords(text, all)).toEqual(right);
      }),
    );
  });
});

describe('the comparison of matchers', () => {
  it('counts what is missed and what is extra', () => {
    const given = (): string[] => ['a', 'b', 'b'];
    const right = (): string[] => ['a', 'a', 'b'];
    expect(differences(['x', 'y'], given, right)).toEqual({ expected: 6, missed: 2, extra: 2 });
  });

  it('is made on Latin letters only', () => {
    expect(isLatin('Émile, “Zoë” & Co. 5')).toBe(true);
    expect(isLatin('Иван')).toBe(false);
  });
});

describe('generated names', () => {
  it('are as many as asked for, each once, and the same at every run', () => {
    const names = (): string[] =>
      generatedEntities(3000).flatMap(({ aliases }) => aliases.map(({ form }) => form));
    expect(new Set(names()).size).toBe(3000);
    expect(names()).toHaveLength(3000);
    expect(names()).toEqual(names());
  });
});

describe('the prose of a page', () => {
  it('is its blocks, without scripts and tags', () => {
    const html = '<style>p{}</style><p>One <b>bold</b>&amp;&#33;</p><script>no</script><p>Two';
    expect(proseOf(html)).toEqual(['One bold&!', 'Two']);
  });
});

describe('measuring matchers', () => {
  it('gives a speed for each, and the figures beside their targets', () => {
    const catalogue = generatedCatalogue(500);
    const haystack = haystackOf([['It was Anna Hartford who said so.']], catalogue.names, true);
    const unicode = peersOf(null).slice(1);
    const result = measureMatchers(catalogue, unicode, haystack, { rounds: 3, turn: 1 });
    expect(result.matchers.map(({ speed }) => speed > 0)).toEqual([true, true, true, true]);
    expect(result.table.names).toBe(500);
    const found = verdicts([result]).map(({ what }) => what);
    expect(found).toContain("500: speed as a share of the loop's");
    expect(found).toContain('500: times as fast as trie RegExp, Unicode words');
  });
});
