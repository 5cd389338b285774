import type { Alias, Entity } from '../../../src/core/model.ts';
import { defaultCasePolicy } from '../../../src/core/seed/case-policy.ts';

type Words = { readonly cues?: string[]; readonly against?: string[]; readonly unless?: string[] };

/** An entity for a test: aliases as forms or with traits. */
export function entityOf(
  id: string,
  aliases: readonly (string | (Partial<Alias> & { readonly form: string }))[],
  {
    kind = 'organisation',
    cues = [],
    against = [],
    unless = [],
  }: Words & { kind?: Entity['kind'] } = {},
): Entity {
  return {
    id,
    name: id,
    kind,
    description: `The entity ${id}.`,
    reach: 'telling',
    aliases: aliases.map((alias) => aliasOf(typeof alias === 'string' ? { form: alias } : alias)),
    cues,
    against,
    unless,
  };
}

function aliasOf(given: Partial<Alias> & { readonly form: string }): Alias {
  return {
    language: 'en',
    case: defaultCasePolicy(given.form),
    trust: 'always',
    use: 'name',
    ...given,
  };
}
