/** Words so common in a language that they tell nothing about a text. */
const STOPWORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(`
      a about above after again against all also although am an and any are aren as at be because
      been before being below between both but by can cannot could couldn d did didn do does doesn
      doing don down during each either etc few for from further had hadn has hasn have haven having
      he hence her here hers herself him himself his how however i if in into is isn it its itself
      just let ll m may me might more most must my myself neither no nor not now of off on once only
      or other our ours ourselves out over own per re s same shall shan she should shouldn since so
      some such t than that the their theirs them themselves then there therefore these they this
      those through thus to too under until up upon us ve very via was wasn we were weren what when
      where whether which while who whom whose why will with within without won would wouldn yet you
      your yours yourself yourselves
    `),
  ],
]);

/** True where a term says nothing in one of the languages (primary, as `stemLanguage` gives them). */
export function isStopword(term: string, languages: readonly string[]): boolean {
  return languages.some((language) => STOPWORDS.get(language)?.has(term) ?? false);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
