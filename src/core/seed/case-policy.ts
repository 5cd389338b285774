import type { CasePolicy } from '../model.ts';

const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/gu;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;

/**
 * The case policy of a form that names none: `any` without a capital letter (most scripts have no
 * case at all), `exact` for acronyms, whose letters, two or more, are all capitals, else `capital`.
 * An acronym in lower case is so often a plain word (who, un, us) that only its own form counts.
 */
export function defaultCasePolicy(form: string): CasePolicy {
  const letters = form.match(CASED) ?? [];
  const capitals = letters.filter((letter) => CAPITAL.test(letter)).length;
  if (capitals === 0) return 'any';
  return capitals >= 2 && capitals === letters.length ? 'exact' : 'capital';
}
