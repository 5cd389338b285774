import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { entityOf } from './entity-of.ts';

const gazetteer = openGazetteer(
  compileGazetteer([
    entityOf('ada-lovelace', ['Ada Lovelace', 'Countess of Lovelace', '洛芙莱斯伯爵夫人', '艾达']),
    entityOf('harbour', ['Harbour', { form: 'HBR', case: 'exact', trust: 'supported' }]),
  ]),
);

function found(text: string): string[] {
  const [mentions = []] = findMentions(gazetteer, [{ text, language: 'en' }]);
  return mentions.map(({ start, end }) => text.slice(start, end));
}

describe('two names of one entity', () => {
  test.each([
    ['right beside each other are one', 'The Countess of Lovelace Ada Lovelace wrote.'],
    ['across a line break are one', 'The Countess of Lovelace\nAda Lovelace wrote.'],
    ['without a space, where the script has none, are one', '洛芙莱斯伯爵夫人艾达写道。'],
  ])('%s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  test.each([
    ['with a word between', 'Countess of Lovelace, Ada Lovelace', 2],
    ['that are the same word again', 'Harbour Harbour', 2],
    ['of two entities', 'Harbour Ada Lovelace', 2],
  ])('%s stay two', (_, text, count) => {
    expect(found(text)).toHaveLength(count);
  });
});
