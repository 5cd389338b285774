import { compileGazetteer } from '../../../src/core/gazetteer/compile.ts';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { shippedSeeds } from '../seed/shipped-seeds.ts';

let opened: Gazetteer | undefined;

/** The gazetteer of our own seeds. */
function shipped(): Gazetteer {
  return (opened ??= openGazetteer(compileGazetteer(shippedSeeds().entities)));
}

/**
 * What the shipped catalogue marks in a text, each as `text = entity`, with `?` where it asks. Every line
 * is a block.
 */
export function marksIn(text: string, language: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, language }));
  return findMentions(shipped(), blocks).flatMap((mentions, i) =>
    mentions.map(({ start, end, entity, ask }) => {
      const words = blocks[i]?.text.slice(start, end) ?? '';
      return `${words} = ${entity}${ask ? '?' : ''}`;
    }),
  );
}
