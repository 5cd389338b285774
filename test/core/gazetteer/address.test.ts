import { describe, expect, test } from 'vitest';
import { inAddress } from '../../../src/core/gazetteer/address.ts';

/** A text whose name stands between square brackets. */
function read(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return inAddress(marked.replace(/[[\]]/g, ''), { start, end });
}

describe('inAddress', () => {
  test.each([
    ['a web address', 'see https://www.[google].com/maps'],
    ['a host without a scheme', 'write to [yahoo].com today'],
    ['a page of a host without a scheme', 'more at example.org/faq-[zoom]'],
    ['the end of a host', 'saved on del.icio.[us] then'],
    ['an e-mail address', 'ask anna@[google].com'],
    ['a handle', 'thanks @[WHO] for this'],
    ['a path', 'open /opt/[cisco]/bin'],
    ['a file', 'the [apple].txt was empty'],
    ['an option', 'run it with --[zoom]'],
    ['an option that begins its line', '--[zoom] sets the size'],
    ['an option in brackets', 'zip (--[zoom] is new)'],
    ['a quoted option', 'try "--[zoom]" instead'],
    ['an option in backticks', 'try `--[zoom]` instead'],
    ['an option in foreign quotation marks', 'try “--[zoom]” instead'],
    ['a call', 'then [zoom]() is called'],
    ['an assignment', 'set [un]=name'],
    ['quoted code', 'the `[zoom]` property'],
    ['a ticker in angle brackets', 'shares of Unilever <[UN]> rose'],
    ['a ticker with a market after it', 'shares of Unilever <[UN].AS> rose'],
    ['a market after a ticker', 'shares of Tencent (0700.[HK]) rose'],
  ])('finds %s', (_, marked) => {
    expect(read(marked)).toBe(true);
  });

  test.each([
    ['a word', 'the [WHO] said'],
    ['the end of a sentence', 'back to [China].'],
    ['a sentence without a space after it', 'back to [China].Then home'],
    ['a hashtag', 'so sad #[COVID] again'],
    ['a handle that is a name in another script', '请@[腾讯]客服回复'],
    ['brackets', 'the agency ([WHO]) said'],
    ['a compound', 'the [WHO]-led mission'],
    ['an alternative', 'a [China]/Taiwan question'],
    ['a decimal number before it', 'rose by 2.5 [US] dollars'],
    ['initials after it', 'the [UN] U.S. envoy'],
    ['two hyphens after a place', 'Calif.--[Apple] announced'],
    ['two hyphens after a bracket', 'Calif.--(BUSINESS WIRE)--[Apple] today announced'],
    ['two hyphens after a word', 'the deal--[Google] said'],
    ['two hyphens after a word of other letters', 'in the café--[Google] said'],
    ['two hyphens after a quotation', 'a "deal"--[Google] said'],
    ['two hyphens after a quotation in other marks', 'a “deal”--[Google] said'],
    ['two hyphens after a word in brackets', 'the (old) deal--[Google] said'],
  ])('but not %s', (_, marked) => {
    expect(read(marked)).toBe(false);
  });
});
