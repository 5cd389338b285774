import { isWordClass } from '../text/char-class.ts';
import { unitReadings, unitsByLetter, type UnitReading } from '../text/unit-readings.ts';
import { packCodes, type CodePages } from './code-pages.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { CODE_CLASS, EXPANSION_SYMBOLS, FIRST_HAN, HAN, SMALL_S, SYMBOL } from './layout.ts';
import { rankByFrequency } from './rank.ts';

/** The symbols of a catalogue, and how every UTF-16 code unit reads in them. */
export interface Alphabet extends CodePages {
  symbolsOf(key: string): number[];
  /** The class of a folded unit as it stands in names: a value of `CODE_CLASS`. */
  classOf(folded: string): number;
  readonly expansions: Uint16Array;
}

/** Makes the alphabet of names and cues. Throws a GazetteerError where they use too many characters. */
export function alphabetOf(names: readonly string[], cues: readonly string[]): Alphabet {
  const symbols = symbolsByFrequency([...names, ...cues]);
  const table = new CodeTable(symbols, new Set(names.map((key) => key.charAt(0))));
  return {
    symbolsOf: (key) => key.split('').map((unit) => symbols.get(unit) ?? SYMBOL.none),
    classOf: (folded) => table.classOf(folded),
    ...table.pack(),
  };
}

const LAST_ASCII = 0x7f;

/** See `SYMBOL`. */
function symbolsByFrequency(keys: readonly string[]): Map<string, number> {
  const units = rankByFrequency(keys.flatMap((key) => key.split('')));
  const own = [...units.filter(isOwnSymbol), String.fromCharCode(SMALL_S)];
  const symbols = new Map(own.map((unit) => [unit, unit.charCodeAt(0)]));
  const taken = new Set<number>([...symbols.values(), SYMBOL.space, SYMBOL.joiner]);
  let next: number = SYMBOL.none;
  for (const unit of units) {
    if (symbols.has(unit)) continue;
    do next++;
    while (taken.has(next));
    symbols.set(unit, next);
  }
  if (next >= SYMBOL.itself) {
    throw new GazetteerError(
      `Names and cues use ${String(next)} different letters, more than ${String(SYMBOL.itself)}: split the archive in two`,
    );
  }
  return symbols;
}

function isOwnSymbol(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  return unit < LAST_ASCII || isItself(unit);
}

/** Han of the basic block, and Hangul syllables. */
function isItself(unit: number): boolean {
  return (unit >= FIRST_HAN && unit < FIRST_HAN + HAN) || (unit >= 0xac00 && unit <= 0xd7a3);
}

/** Codes of all code units. */
class CodeTable {
  readonly #symbols: ReadonlyMap<string, number>;
  readonly #starts: ReadonlySet<string>;
  readonly #expansions: number[] = [];
  readonly #expansionOf = new Map<string, number>();

  constructor(symbols: ReadonlyMap<string, number>, starts: ReadonlySet<string>) {
    this.#symbols = symbols;
    this.#starts = starts;
  }

  pack(): CodePages & Pick<Alphabet, 'expansions'> {
    const packed = packCodes(this.#codesOfUnits());
    return { ...packed, expansions: Uint16Array.from(this.#expansions) };
  }

  /** Only what folds to a letter of the names differs from the codes that all catalogues share. */
  #codesOfUnits(): Uint16Array {
    const readings = unitReadings();
    const codes = emptyCodes().slice();
    const units = unitsByLetter();
    const touched = new Set([...this.#symbols.keys()].flatMap((letter) => units.get(letter) ?? []));
    for (const unit of [...touched].sort((a, b) => a - b)) {
      const reading = readings[unit];
      if (reading !== undefined) codes[unit] = this.codeOfUnit(reading, unit);
    }
    return codes;
  }

  codeOfUnit({ kind, folded }: UnitReading, unit: number): number {
    if (kind === 'invisible') return CODE_CLASS.odd | SYMBOL.invisible;
    if (kind === 'mark') return CODE_CLASS.odd | SYMBOL.mark;
    if (kind === 'space') return SYMBOL.space;
    if (kind === 'joiner') return SYMBOL.joiner;
    if (isItself(unit)) return CODE_CLASS.unspacedStart | SYMBOL.itself;
    const kindOfCode = kind === 'upper' ? CODE_CLASS.upper : this.classOf(folded);
    const symbol = this.#symbolOfFolded(folded, kindOfCode);
    const odd = symbol >= SYMBOL.firstExpansion;
    return (odd && kindOfCode >= CODE_CLASS.word ? CODE_CLASS.odd : kindOfCode) | symbol;
  }

  /** Class by the first folded unit, so that every spelling of a letter counts the same. */
  classOf(folded: string): number {
    const kind = unitReadings()[folded.charCodeAt(0)]?.kind ?? 'separator';
    if (kind === 'lower') return CODE_CLASS.lower;
    if (kind === 'upper') return CODE_CLASS.upper;
    if (kind === 'proclitic') return CODE_CLASS.particle;
    if (isWordClass(kind)) return CODE_CLASS.word;
    if (kind !== 'unspaced') return CODE_CLASS.separator;
    if (isItself(folded.charCodeAt(0))) return CODE_CLASS.unspacedStart;
    if (this.#starts.has(folded.charAt(0))) return CODE_CLASS.unspacedStart;
    return this.#symbols.has(folded.charAt(0)) ? CODE_CLASS.unspaced : CODE_CLASS.separator;
  }

  /** Other units that fold to Han are expansions, too, of one symbol. */
  #symbolOfFolded(folded: string, kind: number): number {
    const symbols = folded.split('').map((unit) => this.#symbols.get(unit) ?? SYMBOL.none);
    const [only = SYMBOL.none] = symbols;
    if (symbols.length === 1 && only < SYMBOL.itself) return only;
    return symbols.includes(SYMBOL.none) ? SYMBOL.none : this.#expand(symbols, kind);
  }

  #expand(symbols: readonly number[], kind: number): number {
    const padded = Array.from({ length: EXPANSION_SYMBOLS }, (_, i) => symbols[i] ?? SYMBOL.end);
    const key = [...padded, kind].join(' ');
    const number = this.#expansionOf.get(key) ?? this.#expansionOf.size;
    if (number === this.#expansionOf.size) this.#expansions.push(...padded, kind);
    this.#expansionOf.set(key, number);
    const symbol = SYMBOL.firstExpansion + number;
    return symbol < SYMBOL.mark ? symbol : SYMBOL.none;
  }
}

let empty: Uint16Array | undefined;

/** The codes of all code units for a catalogue without names. */
function emptyCodes(): Uint16Array {
  const table = new CodeTable(new Map(), new Set());
  empty ??= Uint16Array.from(unitReadings(), (reading, unit) => table.codeOfUnit(reading, unit));
  return empty;
}
