import { charClass } from '../text/char-class.ts';
import { fold } from '../text/fold.ts';

/** Where no spaces are written a name is found inside of words: one character is in too many. */
export const EXPECTED_MORE =
  'is a single character, expected two or more: it would be found inside other words';

/** Whether a form comes to one character of a script without spaces, whatever takes no room beside it. */
export function isSingleCharacter(form: string): boolean {
  const [character = '', more] = fold(form).replaceAll('-', ' ').trim();
  return more === undefined && charClass(character.charCodeAt(0)) === 'unspaced';
}
