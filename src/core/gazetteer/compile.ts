import type { Entity } from '../model.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { alphabetOf } from './alphabet.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { cueFormsOf, relationsOf, type Relation } from './cues.ts';
import { formsOf } from './forms.ts';
import { packCues } from './pack-cues.ts';
import { packBeginnings } from './pack-beginnings.ts';
import { packNames } from './pack-names.ts';
import { packSections } from './pack-sections.ts';
import { SensePacker } from './pack-senses.ts';

/**
 * Packs the names of the entities, their cues and the phrases to keep clear of into one table, which
 * `openGazetteer` opens. Entities are numbered in the order of their ids; the same entities give the
 * same bytes, in whatever order they come. Throws a GazetteerError where they cannot be packed.
 */
export function compileGazetteer(given: readonly Entity[]): Uint8Array {
  const entities = [...given].sort((a, b) => codeUnitOrder(a.id, b.id));
  const forms = formsOf(entities);
  const cueForms = cueFormsOf(entities, forms);
  const alphabet = alphabetOf(
    forms.map(({ key }) => key),
    cueForms.map(({ key }) => key),
  );
  const senses = new SensePacker(forms);
  const cues = packCues(cueForms, alphabet);
  return packSections({
    pages: alphabet.pages,
    codes: alphabet.codes,
    expansions: alphabet.expansions,
    ...packBeginnings(forms, alphabet),
    ...packNames(forms, alphabet, senses),
    senseKinds: senses.senseKinds,
    cueSlots: cues.slots,
    cueGroups: cues.groups,
    cues: cues.bytes,
    ...packRelations(relationsOf(entities, forms)),
    ...packText(entities, senses.languageSets),
  });
}

function packRelations(all: readonly (readonly Relation[])[]): {
  readonly related: Int32Array;
  readonly relations: Uint8Array;
} {
  const writer = new ByteWriter();
  const starts = all.map((relations) => {
    const start = writer.length;
    for (const { entity, against } of relations) writer.varint((entity << 1) | (against ? 1 : 0));
    return start;
  });
  const related = writer.length === 0 ? [] : [...starts, writer.length];
  return { related: Int32Array.from(related), relations: writer.take() };
}

function packText(
  entities: readonly Entity[],
  languageSets: readonly string[],
): { readonly ids: Int32Array; readonly text: Uint8Array } {
  const writer = new ByteWriter();
  const append = (text: string): number => {
    const start = writer.length;
    for (let i = 0; i < text.length; i++) writer.byte(text.charCodeAt(i));
    return start;
  };
  const starts = entities.map(({ id }) => append(id));
  return {
    ids: Int32Array.from([...starts, append(languageSets.join(';'))]),
    text: writer.take(),
  };
}
