import type { Alias, CasePolicy, Entity, Trust } from '../model.ts';
import { defaultCasePolicy } from '../seed/case-policy.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { CAPITALS } from './sense-kinds.ts';
import { spell, type Spelling } from './spelling.ts';
import { variantsOf } from './variants.ts';

/** One thing a form stands for, before it is packed. */
export interface FormSense {
  /** Index of the entity; null for nobody: a phrase that is found so that no name is found in it. */
  readonly entity: number | null;
  /** Sorted. */
  readonly languages: readonly string[];
  readonly case: CasePolicy;
  readonly trust: Trust;
  /** True where a text may add an s. */
  readonly plural: boolean;
  readonly pattern: number;
  /** Bit n for the n-th symbol. */
  readonly capitals: number;
}

/** All that one spelling may stand for. */
export interface Form {
  readonly key: string;
  readonly senses: readonly FormSense[];
}

/** Latin letters: the script in which an s makes a plural or a genitive. */
const TAKES_S = /[a-rt-z]$/;
/** One word in the script that many languages share: only such a form may be a word of another one. */
const isTakenForForeign = (form: string): boolean =>
  /\p{sc=Latin}/u.test(form) && !/\s/u.test(form);
/** Shorter forms are mostly acronyms, and "USs" is no word. */
const SHORTEST_WITH_S = 4;

/**
 * Every form of the entities, sorted by key: aliases, their variants, and phrases to keep clear of.
 * Aliases that differ in nothing but their language are one sense.
 */
export function formsOf(entities: readonly Entity[]): Form[] {
  const forms = new Map<string, FormSense[]>();
  const add = (form: string, senseOf: (spelling: Spelling) => FormSense): void => {
    const spelling = spell(form);
    if (spelling.key === '') return;
    const known = forms.get(spelling.key) ?? [];
    forms.set(spelling.key, joinSense(known, senseOf(spelling)));
  };
  for (const [index, entity] of entities.entries()) {
    for (const alias of entity.aliases) {
      const takesS = mayTakeS(alias, entity);
      for (const form of variantsOf(alias)) add(form, (own) => sense(alias, index, takesS, own));
    }
    for (const phrase of entity.unless) add(phrase, (own) => nobody(phrase, own));
  }
  return [...forms]
    .map(([key, senses]) => ({ key, senses }))
    .sort((a, b) => codeUnitOrder(a.key, b.key));
}

function sense(alias: Alias, entity: number, takesS: boolean, spelling: Spelling): FormSense {
  const { language, trust } = alias;
  return {
    entity,
    languages: [isTakenForForeign(alias.form) ? language : 'und'],
    trust,
    plural: takesS && isPluralizable(spelling),
    case: alias.case,
    ...capitalsOf(alias.case, spelling),
  };
}

function isPluralizable({ key }: Spelling): boolean {
  return key.length >= SHORTEST_WITH_S && TAKES_S.test(key);
}

/** "The Cooks" are a family; a full name takes an s where that is a genitive. */
function mayTakeS({ form, use }: Alias, { kind }: Entity): boolean {
  if (use === 'demonym' || use === 'description') return false;
  return kind !== 'person' || form.includes(' ');
}

function nobody(phrase: string, spelling: Spelling): FormSense {
  const policy = defaultCasePolicy(phrase);
  const capitals = capitalsOf(policy, spelling);
  return {
    entity: null,
    languages: ['und'],
    trust: 'always',
    plural: isPluralizable(spelling),
    case: policy,
    ...capitals,
  };
}

function capitalsOf(
  policy: CasePolicy,
  { capitals, initials, letters }: Spelling,
): { readonly pattern: number; readonly capitals: number } {
  if (policy === 'any') return { pattern: CAPITALS.listed, capitals: 0 };
  if (capitals === letters) return { pattern: CAPITALS.all, capitals };
  if (capitals === 1) return { pattern: CAPITALS.first, capitals };
  if (capitals === (initials & letters)) return { pattern: CAPITALS.initials, capitals };
  return { pattern: CAPITALS.listed, capitals };
}

function joinSense(known: readonly FormSense[], sense: FormSense): FormSense[] {
  const like = known.find((each) => isLike(each, sense));
  if (like === undefined) return [...known, sense];
  const languages = [...new Set([...like.languages, ...sense.languages])].sort(codeUnitOrder);
  const joined = languages.includes('und') ? ['und'] : languages;
  return known.map((each) => (each === like ? { ...like, languages: joined } : each));
}

function isLike(a: FormSense, b: FormSense): boolean {
  return (
    a.entity === b.entity &&
    a.case === b.case &&
    a.trust === b.trust &&
    a.plural === b.plural &&
    a.pattern === b.pattern &&
    a.capitals === b.capitals
  );
}
