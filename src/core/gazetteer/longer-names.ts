import { isRightBeside, type Neighbour } from './word-neighbours.ts';

/** Newspapers, companies, teams and events are named by a place and one of these words. */
const TAILS = new Set(
  (
    'times post daily herald tribune observer magazine weekly airlines airways mobile telecom unicom ' +
    'bank stadium cup giants jets knicks yankees mets rangers islanders bulls raptors jays leafs ' +
    'argonauts records corps valley'
  ).split(' '),
);
/** Institutions are named by one of these words, "of" and a place. */
const HEADS = new Set(
  (
    'bank corp corporation co company services society guild scouts workers steelworkers university ' +
    'institute academy federation union club insurance administration association commission museum library'
  ).split(' '),
);
/** What closes the name of a company, its branches abroad included: "Chevron USA Inc". */
const LEGAL_FORMS = new Set('inc corp corporation ltd llc plc'.split(' '));

/**
 * True where the words right beside a name in capitals make it part of a longer one: "New York Times",
 * "Bank of America", "Chevron USA Inc".
 * @param before - the words before it, the nearest first
 */
export function isWithinLongerName(
  before: readonly Neighbour[],
  after: Neighbour | undefined,
): boolean {
  const [last, head] = before;
  if (after !== undefined && isCapitalIn(after, TAILS)) return true;
  if (isRightBeside(last) && last.word.toLowerCase() === 'of') {
    return head !== undefined && isCapitalIn(head, HEADS);
  }
  const branch = isRightBeside(last) && last.capital;
  return branch && after !== undefined && isCapitalIn(after, LEGAL_FORMS);
}

function isCapitalIn(neighbour: Neighbour, words: ReadonlySet<string>): boolean {
  return neighbour.capital && isRightBeside(neighbour) && words.has(neighbour.word.toLowerCase());
}
