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

/**
 * Scripts that settle the language, or nearly so, by the code units they begin and end with; kana
 * before Han, which Japanese uses too.
 */
const SCRIPTS: readonly (readonly [language: string, first: number, last: number])[] = [
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7af],
  ['ru', 0x0400, 0x04ff],
  ['ar', 0x0600, 0x06ff],
  ['he', 0x0590, 0x05ff],
  ['el', 0x0370, 0x03ff],
  ['th', 0x0e00, 0x0e7f],
  ['hi', 0x0900, 0x097f],
];
/** No script before this one tells its language. */
const FIRST_TELLING = 0x0370;
/** A script counts once it makes up so much of the text: names are quoted in any script. */
const SCRIPT_SHARE = 0.2;
/** Hits that make a guess, and how far ahead of the next language it must be. */
const HITS = 2;
const LEAD = 1.3;
/** What a word of one letter counts: it is an ending as often, as the s of "China's" is a word of Czech. */
const LETTER = 0.5;
/** How many times as many words another language must have than the declared one. */
const CLEARLY_MORE = 2;
/** Longer texts are judged by their beginning. */
const LONGEST = 600;

/** Latin letters and their accents: all that function words are made of, and fast to look for. */
const WORD = /[a-z\u00df-\u024f\u0300-\u036f\u1e00-\u1eff]+/g;

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages a word is a function word of; the word in lower case. */
export function functionWordLanguages(word: string): readonly string[] {
  index ??= indexFunctionWords();
  return index.get(word) ?? [];
}

/** The first part of a BCP 47 tag, in lower case; Norwegian by its common code. */
export function primaryLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().replaceAll('_', '-').split('-', 1);
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/**
 * The language a text reads as, as a BCP 47 primary language; empty where it does not say. Scripts that
 * several languages share give the one with most speakers online.
 * @param declared - the language it is said to be in, which is believed unless the text has clearly more
 *   words of another: headings are short, and "a" is a word of many languages
 */
export function guessLanguage(text: string, declared = ''): string {
  const head = text.slice(0, LONGEST);
  return languageOfScript(head) || languageOfWords(head, declared);
}

/** The first of the scripts that make up enough of a text. */
function languageOfScript(text: string): string {
  const counts = SCRIPTS.map(() => 0);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const script = unit < FIRST_TELLING ? -1 : scriptOf(unit);
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  const found = counts.findIndex((count) => count > text.length * SCRIPT_SHARE);
  return SCRIPTS[found]?.[0] ?? '';
}

function scriptOf(unit: number): number {
  return SCRIPTS.findIndex(([, first, last]) => unit >= first && unit <= last);
}

function languageOfWords(text: string, declared: string): string {
  const hits = new Map<string, number>();
  let best = '';
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    for (const language of functionWordLanguages(word)) {
      const count = (hits.get(language) ?? 0) + (word.length > 1 ? 1 : LETTER);
      hits.set(language, count);
      if (count > (hits.get(best) ?? 0)) best = language;
    }
  }
  const most = hits.get(best) ?? 0;
  if ((hits.get(declared) ?? 0) * CLEARLY_MORE >= most) return declared;
  hits.delete(best);
  const next = Math.max(0, ...hits.values());
  return most >= HITS && most >= next * LEAD ? best : '';
}

function indexFunctionWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) {
      const known = words.get(word);
      if (known) known.push(language);
      else words.set(word, [language]);
    }
  }
  return words;
}
