import type { Entity } from '../model.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import type { Form } from './forms.ts';
import { spell } from './spelling.ts';

/** A word and for whom, or against whom, it speaks. */
export interface CueForm {
  readonly key: string;
  readonly cues: readonly Relation[];
}

/** That something speaks for an entity, or against it. */
export interface Relation {
  /** Index of the entity. */
  readonly entity: number;
  readonly against: boolean;
}

/**
 * Every cue word of the entities, sorted by key. A cue that is a sure name in the archive is left out:
 * its mentions speak, in whatever language (see `relationsOf`).
 */
export function cueFormsOf(entities: readonly Entity[], forms: readonly Form[]): CueForm[] {
  const sure = new Set(forms.filter(isSureName).map(({ key }) => key));
  const found = new Map<string, Relation[]>();
  for (const { key, relation } of cuesOf(entities)) {
    if (key === '' || sure.has(key)) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [relation]);
    else if (!known.some(({ entity }) => entity === relation.entity)) known.push(relation);
  }
  return [...found]
    .map(([key, cues]) => ({ key, cues }))
    .sort((a, b) => codeUnitOrder(a.key, b.key));
}

/**
 * For each entity, those among whose cues it is, by any of its names: "China" among the cues lets 中国
 * speak, too.
 */
export function relationsOf(entities: readonly Entity[], forms: readonly Form[]): Relation[][] {
  const named = new Map(forms.map(({ key, senses }) => [key, senses]));
  const relations: Relation[][] = entities.map(() => []);
  for (const { key, relation } of cuesOf(entities)) {
    for (const { entity: from } of named.get(key) ?? []) {
      const known = from === null || from === relation.entity ? undefined : relations[from];
      if (!known?.some(({ entity }) => entity === relation.entity)) known?.push(relation);
    }
  }
  return relations;
}

function cuesOf(
  entities: readonly Entity[],
): { readonly key: string; readonly relation: Relation }[] {
  return entities.flatMap(({ cues, against }, entity) => [
    ...cues.map((word) => ({ key: spell(word).key, relation: { entity, against: false } })),
    ...against.map((word) => ({ key: spell(word).key, relation: { entity, against: true } })),
  ]);
}

function isSureName({ senses }: Form): boolean {
  return (
    senses.length > 0 && senses.every(({ entity, trust }) => entity !== null && trust === 'always')
  );
}
