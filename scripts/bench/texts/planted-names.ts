import type { Random } from '../names/random.ts';

/** A name about every so many characters, as the shipped names stand in real pages. */
const EVERY = 600;
/** One in so many goes on with a letter, and so is another word. */
const NEARLY = 8;

/**
 * Real texts do not hold invented names, so some are put between their words, the same at every run:
 * without them a matcher would be measured on failing, and never be seen to fail.
 */
export function plantedNames(
  texts: readonly string[],
  names: readonly string[],
  random: Random,
): string[] {
  const [first = '', ...more] = names;
  let until = EVERY;
  return texts.map((text) => {
    until -= text.length;
    if (until > 0) return text;
    until += EVERY;
    const place = text.indexOf(' ', random.below(text.length));
    const name = random.of([first, ...more]) + (random.below(NEARLY) === 0 ? 'x' : '');
    return place < 0 ? text : `${text.slice(0, place)} ${name}${text.slice(place)}`;
  });
}
