import { isWordClass } from '../text/char-class.ts';
import { unitReadings, unitsByLetter, type UnitReading } from '../text/unit-readings.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS, EXPANSION_LENGTH, PAGE_BITS, SYMBOL, SYMBOL_BITS } from './layout.ts';

/** The symbols of a catalogue, and how every UTF-16 code unit reads in them. */
export interface Alphabet {
  /** One more than the largest symbol of a letter. */
  readonly size: number;
  /** The symbol of a folded unit; `SYMBOL.none` where no name has it. */
  symbolOf(folded: string): number;
  /** The code of a folded unit as it stands in names: class and symbol. */
  codeOf(folded: string): number;
  readonly pages: Uint16Array;
  readonly codes: Uint16Array;
  readonly expansions: Uint16Array;
}

/** Makes the alphabet of names and cues. Throws a GazetteerError where they use too many characters. */
export function alphabetOf(keys: readonly string[], nameKeys: readonly string[]): Alphabet {
  const symbols = symbolsByFrequency(keys);
  const starts = new Set(nameKeys.map((key) => key.charAt(0)));
  const table = new CodeTable(symbols, starts);
  return {
    size: SYMBOL.firstLetter + symbols.size,
    symbolOf: (folded) => symbols.get(folded) ?? SYMBOL.none,
    codeOf: (folded) => table.classOf(folded) | (symbols.get(folded) ?? SYMBOL.none),
    ...table.pack(),
  };
}

/** The most frequent first: they take one byte in tails. Ties by code unit, to be the same every time. */
function symbolsByFrequency(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) {
      const unit = key.charAt(i);
      if (unit !== ' ') counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || a.charCodeAt(0) - b.charCodeAt(0));
  if (SYMBOL.firstLetter + ranked.length > SYMBOL.firstExpansion) {
    throw new GazetteerError(
      `Names and cues use ${String(ranked.length)} different characters, more than ${String(SYMBOL.firstExpansion - SYMBOL.firstLetter)}: split the archive in two`,
    );
  }
  const symbols = new Map(ranked.map(([unit], rank) => [unit, SYMBOL.firstLetter + rank]));
  return symbols.set(' ', SYMBOL.space);
}

/** Codes of all 65,536 code units, in pages of which equal ones are kept once. */
class CodeTable {
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #starts: ReadonlySet<string>;
  readonly #expansions: number[] = [];
  readonly #expansionOf = new Map<string, number>();

  constructor(symbols: ReadonlyMap<string, number>, starts: ReadonlySet<string>) {
    this.#symbols = symbols;
    this.#starts = starts;
  }

  pack(): Pick<Alphabet, 'pages' | 'codes' | 'expansions'> {
    const all = this.#codesOfUnits();
    const size = 1 << PAGE_BITS;
    const pages: number[] = [];
    const codes: number[] = [];
    const known = new Map<string, number>();
    for (let first = 0; first < all.length; first += size) {
      const page = all.subarray(first, first + size);
      const key = String.fromCharCode(...page);
      const number = known.get(key) ?? known.size;
      if (number === known.size) codes.push(...page);
      known.set(key, number);
      pages.push(number);
    }
    return {
      pages: Uint16Array.from(pages),
      codes: Uint16Array.from(codes),
      expansions: Uint16Array.from(this.#expansions),
    };
  }

  /** Only what folds to a letter of the names differs from the codes that all catalogues share. */
  #codesOfUnits(): Uint16Array {
    const readings = unitReadings();
    const codes = emptyCodes().slice();
    const units = unitsByLetter();
    const touched = new Set([...this.#symbols.keys()].flatMap((letter) => units.get(letter) ?? []));
    for (const unit of [...touched].sort((a, b) => a - b)) {
      const reading = readings[unit];
      if (reading !== undefined) codes[unit] = this.codeOfUnit(reading);
    }
    return codes;
  }

  codeOfUnit({ kind, folded }: UnitReading): number {
    if (kind === 'invisible') return CODE_CLASS.invisible | SYMBOL.invisible;
    if (kind === 'mark') return CODE_CLASS.invisible | SYMBOL.mark;
    if (kind === 'space') return SYMBOL.space;
    if (kind === 'joiner') return SYMBOL.joiner;
    const upper = kind === 'upper' ? CODE_CLASS.upper : 0;
    return (upper || this.classOf(folded)) | this.#symbolOfFolded(folded);
  }

  /** Class by the first folded unit, so that every spelling of a letter counts the same. */
  classOf(folded: string): number {
    const kind = unitReadings()[folded.charCodeAt(0)]?.kind ?? 'separator';
    if (kind === 'lower') return CODE_CLASS.lower;
    if (kind === 'upper') return CODE_CLASS.upper;
    if (kind === 'proclitic') return CODE_CLASS.proclitic;
    if (isWordClass(kind)) return CODE_CLASS.word;
    if (kind !== 'unspaced') return CODE_CLASS.separator;
    if (this.#starts.has(folded.charAt(0))) return CODE_CLASS.unspacedStart;
    return this.#symbols.has(folded.charAt(0)) ? CODE_CLASS.unspaced : CODE_CLASS.separator;
  }

  #symbolOfFolded(folded: string): number {
    const symbols = folded.split('').map((unit) => this.#symbols.get(unit) ?? SYMBOL.none);
    const [only] = symbols;
    if (symbols.length === 1) return only ?? SYMBOL.none;
    if (symbols.includes(SYMBOL.none)) return SYMBOL.none;
    return this.#expand(symbols);
  }

  #expand(symbols: readonly number[]): number {
    const padded = Array.from({ length: EXPANSION_LENGTH }, (_, i) => symbols[i] ?? SYMBOL.end);
    const key = padded.join(' ');
    const number = this.#expansionOf.get(key) ?? this.#expansionOf.size;
    if (number === this.#expansionOf.size) this.#expansions.push(...padded);
    this.#expansionOf.set(key, number);
    const symbol = SYMBOL.firstExpansion + number;
    return symbol < SYMBOL.mark && symbol <= SYMBOL_BITS ? symbol : SYMBOL.none;
  }
}

let empty: Uint16Array | undefined;

/** The codes of all code units for a catalogue without names. */
function emptyCodes(): Uint16Array {
  const table = new CodeTable(new Map(), new Set());
  empty ??= Uint16Array.from(unitReadings(), (reading) => table.codeOfUnit(reading));
  return empty;
}
