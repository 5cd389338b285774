/** In the order that messages files keep. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Numbers that between them ask for every form of every language: the last for “a million of”. */
const NUMBERS = [...Array.from({ length: 201 }, (_, number) => number), 1_000, 1_001, 1_000_000];

/** The plural forms that a language tells apart, as `Intl.PluralRules` says. */
export function pluralForms(language: string): Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return ORDER.filter((form) => pluralCategories.includes(form));
}

/** The numbers, among some that ask for every form, that ask for this one. */
export function numbersOf(language: string, form: string): number[] {
  const rules = new Intl.PluralRules(language);
  return NUMBERS.filter((number) => rules.select(number) === form);
}
