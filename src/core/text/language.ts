/**
 * The language of a short text, guessed from its script and its commonest words. Small on purpose: it
 * runs in every page, and only has to keep French "un" apart from the UN.
 */

/**
 * The function words of each language that tell it from its neighbours, by frequency. Languages in
 * scripts of their own need none.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as was on be by are at from this have not you who us what which will our about how your we all their',
  fr: 'le la les de des du un une et est en que qui dans pour sur au aux ne pas par il elle nous vous ce cette avec se sont son plus',
  es: 'el la los las de del un una uno unos y en que es por con para se su al lo no más como pero sus este esta fue ha son',
  pt: 'o a os as de do da dos das um uma e em no na que é por com para se ao não mais como mas foi são pela pelo nos',
  it: 'il lo la i gli le di del della dei un uno una e è in che per con non si da al alla nel sono più come anche ha dal',
  ca: 'el la els les de del dels un una i en que és per amb no al als seva seu més com va són aquest aquesta',
  ro: 'și de la în un o cu pe pentru nu care din este sunt mai ca au fost după prin sau că al ale',
  de: 'der die das und in den von zu mit des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um wird',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als bij door naar worden uit wordt deze maar',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig från vi kan',
  da: 'og i at det er en til på som de med af for den har ikke der et om var fra men sig vi kan blev',
  no: 'og i å det er en til på som de med av for den har ikke et om var fra men seg vi kan ble etter',
  pl: 'w i na z że się do nie to jest o jak po za od przez dla ale czy oraz są jego był także co ze',
  cs: 'a v se na je že s z do o k to i jsou pro by za ale jako po od který jeho byl podle také',
  fi: 'ja on ei että se oli hän mutta ovat myös kun joka sen ole tai kuin mukaan vuoden jo niin',
  hu: 'a az és hogy nem is egy meg van volt ez de el már csak mint azt ha még vagy szerint után',
  tr: 've bir bu için ile da de olarak olan gibi daha çok en ise ya ne kadar sonra var değil her o',
  id: 'yang dan di dari ini untuk dengan pada itu dalam tidak akan ke oleh juga adalah bisa ada sebagai telah mereka',
  vi: 'và của là có trong được cho không các với này đã một những để người khi từ đến về',
};

/** Scripts that settle the language, or nearly so; kana before Han, which Japanese uses too. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];
/** A script counts once it makes up so much of the text: names are quoted in any script. */
const SCRIPT_SHARE = 0.2;
/** Hits that make a guess, and how far ahead of the next language it must be. */
const HITS = 2;
const LEAD = 1.3;
/** Longer texts are judged by their beginning. */
const LONGEST = 1200;

const WORD = /[\p{L}\p{M}]+/gu;

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages a word is a function word of; the word in lower case. */
export function functionWordLanguages(word: string): readonly string[] {
  index ??= indexFunctionWords();
  return index.get(word) ?? [];
}

/** The first part of a BCP 47 tag, in lower case; Norwegian by its common code. */
export function primaryLanguage(tag: string): string {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/**
 * The language a text reads as, as a BCP 47 primary language; empty where it does not say. Scripts that
 * several languages share give the one with most speakers online.
 */
export function guessLanguage(text: string): string {
  const head = text.slice(0, LONGEST);
  for (const [language, script] of SCRIPTS) {
    if ((head.match(script)?.length ?? 0) > head.length * SCRIPT_SHARE) return language;
  }
  const hits = new Map<string, number>();
  for (const [word] of head.toLowerCase().matchAll(WORD)) {
    for (const language of functionWordLanguages(word)) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [best, next] = [...hits].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < HITS || best[1] < (next?.[1] ?? 0) * LEAD) return '';
  return best[0];
}

function indexFunctionWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}
