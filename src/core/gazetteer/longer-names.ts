import type { Neighbour } from './word-neighbours.ts';

/** Newspapers, companies, teams and events are named by a place and one of these words. */
const TAILS = new Set(
  (
    'times post daily herald tribune observer magazine weekly airlines airways mobile telecom unicom ' +
    'bank stadium cup giants jets knicks yankees mets rangers islanders bulls raptors jays leafs ' +
    'argonauts records corps valley'
  ).split(' '),
);
const ONLY_SPACE = /^\s+$/;

/** True where the next word makes a longer name of the one before it: "New York Times". */
export function isTail(after: Neighbour | undefined): boolean {
  return (
    after !== undefined &&
    after.capital &&
    ONLY_SPACE.test(after.gap) &&
    TAILS.has(after.word.toLowerCase())
  );
}
