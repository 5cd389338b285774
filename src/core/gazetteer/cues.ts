import type { Entity } from '../model.ts';
import type { Form } from './forms.ts';
import { spell } from './spelling.ts';

/** A word that speaks for an entity or against it. */
export interface CueForm {
  readonly key: string;
  readonly cues: readonly PackedCue[];
}

export interface PackedCue {
  readonly entity: number;
  readonly against: boolean;
  /** True where the word goes on as it likes: written with an asterisk at its end. */
  readonly open: boolean;
}

/** How the mention of one entity speaks for another, or against it. */
export interface Relation {
  readonly entity: number;
  readonly against: boolean;
}

/** Every cue word of the entities, sorted by key. */
export function cueFormsOf(entities: readonly Entity[]): CueForm[] {
  const forms = new Map<string, PackedCue[]>();
  for (const [entity, { cues, against }] of entities.entries()) {
    for (const word of cues) addCue(forms, word, { entity, against: false });
    for (const word of against) addCue(forms, word, { entity, against: true });
  }
  return [...forms].map(([key, cues]) => ({ key, cues })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function addCue(forms: Map<string, PackedCue[]>, word: string, cue: Omit<PackedCue, 'open'>): void {
  const open = word.endsWith('*');
  const { key } = spell(open ? word.slice(0, -1) : word);
  if (key !== '') forms.set(key, [...(forms.get(key) ?? []), { ...cue, open }]);
}

/**
 * For each entity, the entities among whose cues it is, by any of its names: "China" among the cues
 * lets 中国 speak too.
 */
export function relationsOf(entities: readonly Entity[], forms: readonly Form[]): Relation[][] {
  const named = new Map(forms.map(({ key, senses }) => [key, senses]));
  const relations: Relation[][] = entities.map(() => []);
  for (const [entity, { cues, against }] of entities.entries()) {
    for (const [words, isAgainst] of [[cues, false] as const, [against, true] as const]) {
      for (const word of words) {
        for (const sense of named.get(spell(word).key) ?? []) {
          relate(relations[sense.entity], sense.entity, { entity, against: isAgainst });
        }
      }
    }
  }
  return relations;
}

function relate(known: Relation[] | undefined, from: number, relation: Relation): void {
  if (known === undefined || from === relation.entity) return;
  if (!known.some(({ entity }) => entity === relation.entity)) known.push(relation);
}
