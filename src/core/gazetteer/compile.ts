import type { Entity } from '../model.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { alphabetOf, type Alphabet } from './alphabet.ts';
import { ByteWriter } from './byte-writer.ts';
import { cueFormsOf, relationsOf, type CueForm } from './cues.ts';
import { DoubleArray } from './double-array.ts';
import { formsOf, type Form } from './forms.ts';
import { ROOT, type Section } from './layout.ts';
import { packSections } from './pack-sections.ts';
import { prefixesOf } from './prefixes.ts';
import { RecordWriter, writeCues, writeRelations, writeSenses } from './records.ts';

/**
 * Packs the names of the entities, their cues and the phrases to keep clear of into one table, which
 * `openGazetteer` opens. Entities are numbered in the order of their ids; the same entities give the
 * same bytes, in whatever order they come. Throws a GazetteerError where they cannot be packed.
 */
export function compileGazetteer(given: readonly Entity[]): Uint8Array {
  const entities = [...given].sort((a, b) => codeUnitOrder(a.id, b.id));
  const forms = formsOf(entities);
  const cues = cueFormsOf(entities);
  const names = forms.map(({ key }) => key);
  const alphabet = alphabetOf([...names, ...cues.map(({ key }) => key)], names);
  const languages = languagesOf(forms);
  const { codes, pages, expansions } = alphabet;
  const sections: Record<Section, ArrayBufferView> = {
    ...packTrie(forms, cues, alphabet, languages),
    codes,
    pages,
    expansions,
    prefixes: prefixesOf(forms, alphabet),
    ...packRelations(entities, forms),
    ...packText(entities, languages),
  };
  return packSections(sections);
}

function languagesOf(forms: readonly Form[]): string[] {
  const languages = forms.flatMap(({ senses }) => senses.map(({ language }) => language));
  return [...new Set(['und', ...languages])].sort(codeUnitOrder);
}

function packTrie(
  forms: readonly Form[],
  cues: readonly CueForm[],
  alphabet: Alphabet,
  languages: readonly string[],
): Pick<Record<Section, ArrayBufferView>, 'base' | 'label' | 'records'> {
  const trie = new DoubleArray();
  const records = new RecordWriter();
  const insert = <Each extends { readonly key: string }>(
    root: number,
    all: readonly Each[],
    write: (writer: ByteWriter, each: Each) => void,
  ): void => {
    const entries = all
      .map((each) => ({ each, symbols: each.key.split('').map((unit) => alphabet.symbolOf(unit)) }))
      .sort((a, b) => symbolOrder(a.symbols, b.symbols));
    trie.insert(
      root,
      entries.map(({ symbols }) => symbols),
      (key, depth) => {
        const entry = entries[key];
        return records.write(entry?.symbols.slice(depth) ?? [], (writer) => {
          if (entry !== undefined) write(writer, entry.each);
        });
      },
    );
  };
  insert(ROOT.names, forms, (writer, form) => {
    writeSenses(writer, form.senses, languages);
  });
  insert(ROOT.cues, cues, (writer, form) => {
    writeCues(writer, form.cues);
  });
  return { ...trie.pack(alphabet.size), records: records.bytes() };
}

function symbolOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function packRelations(
  entities: readonly Entity[],
  forms: readonly Form[],
): { readonly related: Int32Array; readonly relations: Uint8Array } {
  const writer = new ByteWriter();
  const starts = relationsOf(entities, forms).map((relations) => {
    const start = writer.length;
    writeRelations(writer, relations);
    return start;
  });
  return { related: Int32Array.from([...starts, writer.length]), relations: writer.bytes() };
}

function packText(
  entities: readonly Entity[],
  languages: readonly string[],
): { readonly ids: Int32Array; readonly text: Uint8Array } {
  const writer = new ByteWriter();
  const append = (text: string): void => {
    for (let i = 0; i < text.length; i++) writer.byte(text.charCodeAt(i));
  };
  const starts = entities.map(({ id }) => {
    const start = writer.length;
    append(id);
    return start;
  });
  const end = writer.length;
  append(languages.join(' '));
  return { ids: Int32Array.from([...starts, end]), text: writer.bytes() };
}
