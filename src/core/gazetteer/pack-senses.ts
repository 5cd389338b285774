import { ByteWriter } from '../bytes/byte-writer.ts';
import type { Form, FormSense } from './forms.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { rankByFrequency } from './rank.ts';
import { CAPITALS, LANGUAGE_SETS, packSenseKind } from './sense-kinds.ts';

/** Writes the records of names: see `records.ts`. */
export class SensePacker {
  /** Sets of languages, each joined by spaces, by number. */
  readonly languageSets: readonly string[];
  readonly senseKinds: Uint16Array;
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #sets: ReadonlyMap<string, number>;

  /** Numbers what the forms use. Throws a GazetteerError where they mix more languages than fit. */
  constructor(forms: readonly Form[]) {
    const senses = forms.flatMap((form) => form.senses);
    this.languageSets = rankByFrequency(senses.map(languageSet));
    if (this.languageSets.length > LANGUAGE_SETS) {
      throw new GazetteerError(
        `Aliases use ${String(this.languageSets.length)} sets of languages, more than ${String(LANGUAGE_SETS)}: give forms that several languages share as "und"`,
      );
    }
    this.#sets = new Map(this.languageSets.map((set, number) => [set, number]));
    const kinds = rankByFrequency(senses.map((sense) => this.#kindOf(sense)));
    this.senseKinds = Uint16Array.from(kinds);
    this.#numbers = new Map(kinds.map((kind, number) => [kind, number]));
  }

  record({ senses }: Form): Uint8Array {
    const writer = new ByteWriter();
    for (const [i, sense] of senses.entries()) {
      const number = this.#numbers.get(this.#kindOf(sense)) ?? 0;
      writer.varint((number << 1) | (i + 1 < senses.length ? 1 : 0));
      if (sense.entity !== null) writer.varint(sense.entity);
      if (sense.case !== 'any' && sense.pattern === CAPITALS.listed) writer.varint(sense.capitals);
    }
    return writer.take();
  }

  #kindOf(sense: FormSense): number {
    return packSenseKind({
      case: sense.case,
      capitals: sense.pattern,
      trust: sense.trust,
      plural: sense.plural,
      nobody: sense.entity === null,
      languages: this.#sets.get(languageSet(sense)) ?? 0,
    });
  }
}

function languageSet({ languages }: FormSense): string {
  return languages.join(' ');
}
